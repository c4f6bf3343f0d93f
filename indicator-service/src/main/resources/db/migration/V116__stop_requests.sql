-- When somebody asked to stop a submission. Whoever works on it looks here before each part and leaves it alone, so that
-- the cancellation is not outrun by part after part (submission.StopRequests).
alter table submissions add column stop_asked_at timestamptz;
