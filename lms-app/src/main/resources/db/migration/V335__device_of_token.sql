-- The device that was given a token, so that it may repeat a start whose reply was lost where each further device needs the invigilator.
ALTER TABLE attempt_token
    ADD COLUMN device BINARY(32) NULL COMMENT 'SHA-256 of the secret of its device, which itself is stored nowhere; none named none';
