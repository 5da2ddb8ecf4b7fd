import type { Case } from './case.ts';

/** Lines of access and error logs. */
export const serverLogs: readonly Case[] = [
  ['10.0.0.1 - - [24/Nov/2026:10:00:00 +0000] "GET /admin HTTP/1.1" 403 199 "-" "curl/8.5"', '403'],
  ['192.0.2.7 - bob [24/Nov/2026:10:00:00 +0000] "POST /upload HTTP/2.0" 413 585', '413'],
  [
    '2026/11/24 10:00:00 [error] 31#31: *7 connect() failed (111: Connection refused) while connecting to upstream, client: 10.0.0.1',
    '502',
  ],
  ['upstream timed out (110: Connection timed out) while reading response header from upstream', '504'],
  ['client intended to send too large body: 10485761 bytes', '413'],
  [
    '[authz_core:error] [pid 500] [client 10.0.0.1:404] AH01630: client denied by server configuration: /var/www/',
    '403|causes/*',
  ],
  ['AH01617: user bob: authentication failure for "/": Password Mismatch', 'causes/apache-password-mismatch'],
  ['AH01618', 'causes/apache-user-not-found'],
  ['[proxy:error] AH00898: Error reading from remote server returned by /app', '502'],
  ['no live upstreams while connecting to upstream', '502'],
  [
    'Nov 24 10:00:00 lb haproxy[404]: 10.0.0.1:5000 [24/Nov/2026:10:00:00.123] fe be/srv 0/0/1/-1/5 503 212 - - SC-- 1/1/0/0/3 0/0 "GET / HTTP/1.1"',
    '503',
  ],
  [
    'time="2026-11-24T10:00:00Z" level=error msg="502 Bad Gateway" caused by dial tcp 10.0.0.1:8080: connect: connection refused',
    '502',
  ],
  ['{"level":"info","status":429,"duration":503,"path":"/api"}', '429'],
  [
    '{"timestamp":"2026-11-24T10:00:00.000+00:00","status":405,"error":"Method Not Allowed","path":"/api/users"}',
    '405',
  ],
  ['user "alice": password mismatch, client: 192.0.2.3, server: _', 'causes/nginx-password-mismatch'],
  ['open() "/usr/share/nginx/html/x.png" failed (2: No such file or directory)', '404'],
  ['limiting requests, excess: 5.5 by zone "one"', '503'],
  ['h2 504 0.001 target_processing_time -1 elb_status_code=460', 'aws-elb/460'],
  ['elb_status_code 504', '504'],
  ['Request exceeded the limit of 10 internal redirects', '500'],
  ['access forbidden by rule, client: 10.1.1.1', '403'],
  ['rewrite or internal redirection cycle while internally redirecting to "/index.php"', '500'],
  ['GET /api/users 401 12.345 ms - 27', '401'],
  ['"POST /login HTTP/1.1" 422 Unprocessable Entity', '422'],
  ['Completed 422 Unprocessable Content in 12ms', '422'],
  ['[Tue Nov 24 10:00:00 2026] 127.0.0.1:404 [500]: GET /', '500'],
];
