"""What people read about a release, generated from the schemas and the rows."""
