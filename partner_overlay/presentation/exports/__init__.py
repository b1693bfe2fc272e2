"""Sessions for others to read: one document, told in several forms. Pure: pieces of text, which others write."""
