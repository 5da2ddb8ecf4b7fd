import type { ReadCase } from './case.ts';

export const BODIES: readonly ReadCase[] = [
  {
    name: 'JSON with its status',
    paste: `{"timestamp":"2026-11-24T08:54:24Z","status":401,"error":"Unauthorized","path":"/api"}`,
    format: 'json-body',
    exchanges: ['-> 401 - {~} body 86'],
  },
  {
    name: 'JSON with code',
    paste: `{
  "kind": "Status",
  "apiVersion": "v1",
  "status": "Failure",
  "message": "Unauthorized",
  "reason": "Unauthorized",
  "code": 401
}`,
    format: 'json-body',
    exchanges: ['-> 401 - {~} body 139'],
  },
  {
    name: 'JSON with an inner status',
    paste: `{"error":{"code":401,"message":"Request had invalid authentication credentials.","status":"UNAUTHENTICATED"}}`,
    format: 'json-body',
    exchanges: ['-> 401 - {~} body 109'],
  },
  {
    name: 'JSON, status as a string',
    paste: `{"errors":[{"status":"401","title":"no"}]}`,
    format: 'json-body',
    exchanges: ['-> 401 - {~} body 42'],
  },
  {
    name: 'JSON without a status',
    paste: `{"error":"invalid_token","error_description":"expired"}`,
    format: 'json-body',
    exchanges: ['-> ? - {~} body 55'],
  },
  {
    name: 'JSON whose numbers are no status',
    paste: `{"code":1000,"message":"no","status":"error"}`,
    format: 'json-body',
    exchanges: ['-> ? - {~} body 45'],
  },
  {
    name: 'JSON cut short',
    paste: `{"error":{"code":401,"message":"Request had inv`,
    format: 'json-body',
    exchanges: ['-> 401 - {~} body 47'],
    problems: ['json-cut@47'],
  },
  {
    name: 'JSON with bent quotes',
    paste: `{“status”: 401, “message”: “no”}`,
    format: 'json-body',
    exchanges: ['-> 401 - {~} body 32'],
  },
  {
    name: 'Python dict',
    paste: `{'detail': 'Invalid token.', 'status_code': 401}`,
    format: 'json-body',
    exchanges: ['-> 401 - {~} body 48'],
    problems: ['json-broken@1'],
  },
  {
    name: 'JSON between words',
    paste: `The body is:

{"status":401}

What now?`,
    format: 'json-body',
    exchanges: ['-> 401 - {~} body 14'],
  },
  {
    name: 'headers in JSON',
    paste: `{"statusCode":401,"headers":{"www-authenticate":"Bearer","content-type":"application/json"},"body":"{}"}`,
    format: 'json-body',
    exchanges: ['-> 401 - {www-authenticate content-type} body 104'],
  },
  {
    name: 'request headers in JSON',
    paste: `{
  "host": "localhost:3000",
  "user-agent": "curl/8.5.0",
  "accept": "*/*",
  "authorization": "Bearer abc"
}`,
    format: 'json-body',
    exchanges: ['- - {host user-agent accept authorization}'],
  },
  {
    name: 'HTML of nginx',
    paste: `<html>
<head><title>401 Authorization Required</title></head>
<body>
<center><h1>401 Authorization Required</h1></center>
<hr><center>nginx/1.22.1</center>
</body>
</html>`,
    format: 'html-body',
    exchanges: ['-> 401 - {~} body 171'],
  },
  {
    name: 'HTML of Apache',
    paste: `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">
<html><head>
<title>401 Unauthorized</title>
</head><body>
<h1>Unauthorized</h1>
<p>This server could not verify that you
are authorized to access the document
requested.</p>
</body></html>`,
    format: 'html-body',
    exchanges: ['-> 401 - {~} body 240'],
  },
  {
    name: 'HTML of Tomcat',
    paste: `<!doctype html><html lang="en"><head><title>HTTP Status 401 – Unauthorized</title></head><body></body></html>`,
    format: 'html-body',
    exchanges: ['-> 401 - {~} body 109'],
  },
  {
    name: 'HTML of IIS',
    paste: `<!DOCTYPE html><html><head><title>IIS 10.0 Detailed Error - 401.2 - Unauthorized</title></head>
<body><h3>HTTP Error 401.2 - Unauthorized</h3></body></html>`,
    format: 'html-body',
    exchanges: ['-> 401.2 - {~} body 156'],
  },
  {
    name: "HTML of Cloudflare's page, the status in its title",
    paste: `<!DOCTYPE html><html><head><title>example.com | 522: Connection timed out</title></head></html>`,
    format: 'html-body',
    exchanges: ['-> 522 - {~} body 95'],
  },
  {
    name: "HTML of Cloudflare's page, the status in its heading",
    paste: `<html><h1><span>Connection timed out</span> <span>Error code 522</span></h1></html>`,
    format: 'html-body',
    exchanges: ['-> 522 - {~} body 83'],
  },
  {
    name: 'HTML without a status',
    paste: `<html><head><title>Sign in</title></head><body><form></form></body></html>`,
    format: 'html-body',
    exchanges: ['-> ? - {~} body 74'],
  },
  {
    name: 'XML of S3',
    paste: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>`,
    format: 'xml-body',
    exchanges: ['-> ? - {~} body 111'],
  },
  {
    name: 'XML with its status',
    paste: `<error><status>401</status><message>no</message></error>`,
    format: 'xml-body',
    exchanges: ['-> 401 - {~} body 56'],
  },
  {
    name: 'Python dict of headers',
    paste: `{'Content-Type': 'application/json', 'WWW-Authenticate': 'Bearer realm="x"', 'Server': 'nginx'}`,
    format: 'json-body',
    exchanges: ['-> ? - {Content-Type WWW-Authenticate Server ~}'],
    problems: ['json-broken@1'],
  },
];
