"""Speed and memory measured side by side: a file for each subject, :mod:`process` runs the cases."""
