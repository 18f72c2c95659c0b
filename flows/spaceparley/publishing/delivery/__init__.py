"""A release goes where people want it: in other formats, at other addresses."""
