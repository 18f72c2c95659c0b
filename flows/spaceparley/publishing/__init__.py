"""A checked dataset becomes a release; the folders stand in the order of its story, each imports only from those before it.

formats/      the tables as files, one small module a format
runs/         what a run keeps for the next one and tells people, beside its release
history/      the releases that there are: where they lie, what is said of each, how one takes the place of another
descriptors/  what other people's programs read about a release, one small module a vocabulary
documents/    what people read about it
releases/     a release comes about: what it changes, whether it may follow; staged, checked, exchanged, verified, withdrawn from
questions/    what is asked of a release that stands
delivery/     it goes where people want it: in other formats, at other addresses
"""
