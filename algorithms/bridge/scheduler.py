

def cluster():
    """The cluster behind the address, for ``with``; false where none is named."""
    return Cluster(address())
