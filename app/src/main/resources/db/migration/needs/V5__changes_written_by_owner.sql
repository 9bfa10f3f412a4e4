-- Where one role migrates and serves, taking insert back from who serves took it from the owner, as whom the triggers
-- write.
grant insert on request_change to current_user;
