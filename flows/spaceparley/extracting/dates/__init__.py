"""Calendar dates: printed forms, what they are read against, and what they mean as EDTF."""
