"""Squares to test with."""


def square(x, y, side=0.1):
    """A square by its lower left corner, as WKT."""
    return f"POLYGON(({x} {y},{x + side} {y},{x + side} {y + side},{x} {y + side},{x} {y}))"


def lattice(values, years=(None,), side=4, gap=()):
    """Rows of a lattice of squares of 0.1°, whose codes are their column and row; without the cells of ``gap``.

    ``values(column, row, year)`` are the other fields.
    """
    rows = []
    for year in years:
        for i in range(side):
            for j in range(side):
                if (i, j) not in gap:
                    row = {"code": f"{i}{j}", **values(i, j, year), "wkt": square(118 + i * 0.1, 32 + j * 0.1)}
                    rows.append({**row, "year": year} if year else row)
    return rows
