"""Who met whom: tellings of meetings, put together, with parties, day, place and topics."""
