alter table gesture_policy add reason text;
