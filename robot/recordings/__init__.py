"""Click paths as files that people and programs can read: the reference recordings, and the pages made of them."""
