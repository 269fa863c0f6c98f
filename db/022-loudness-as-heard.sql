-- What was measured of one channel counted it once, though it is heard on both sides; and peaks above full scale were cut
-- before they were measured. Both are measured anew.

DELETE FROM loudness
WHERE true_peak_db > -0.5
   OR content_id IN (SELECT content_id FROM file WHERE channels = 1);
