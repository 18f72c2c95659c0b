"""A web page becomes an article: its text, and what the page says of title, publisher, author, day and address."""
