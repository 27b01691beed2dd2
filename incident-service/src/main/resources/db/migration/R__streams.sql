call follow_rows('gesture', 'gestures', 'note_stream_change');
