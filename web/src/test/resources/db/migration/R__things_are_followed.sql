call follow_rows('thing', 'things', 'note_stream_change');
