/** Clients of services, frameworks, and numbers that are no status. */
import type { ReadCase } from './case.ts';

export const ERRORS_CLIENTS: readonly ReadCase[] = [
  {
    name: 'GitHub CLI',
    paste: `HTTP 401: Bad credentials (https://api.github.com/graphql)`,
    format: 'error-line',
    exchanges: ['- https://api.github.com/graphql {~} -> 401 - {~}'],
  },
  {
    name: 'status and content',
    paste: `401 Unauthorized: {"error":{"type":"security_exception"},"status":401}`,
    format: 'error-line',
    exchanges: ['-> 401 Unauthorized {~} body 52'],
  },
  {
    name: 'PyGithub',
    paste: `github.GithubException.BadCredentialsException: 401 {"message": "Bad credentials", "status": "401"}`,
    format: 'error-line',
    exchanges: ['-> 401 - {~} body 47'],
  },
  {
    name: 'openai',
    paste: `openai.AuthenticationError: Error code: 401 - {'error': {'message': 'Incorrect API key provided', 'code': 'invalid_api_key'}}`,
    format: 'error-line',
    exchanges: ['-> 401 - {~} body 79'],
  },
  {
    name: 'list of results',
    paste: `GET /a -> 401
POST /b/{id} -> 401
GET /c -> 200`,
    format: 'error-line',
    exchanges: ['GET /a {~} -> 401 - {~}', 'POST /b/{id} {~} -> 401 - {~}', 'GET /c {~} -> 200 - {~}'],
  },
  {
    name: 'AWS SDK for Java',
    paste: `com.amazonaws.services.s3.model.AmazonS3Exception: Access Denied (Service: Amazon S3; Status Code: 403; Error Code: AccessDenied; Request ID: X)`,
    format: 'error-line',
    exchanges: ['-> 403 - {~}'],
  },
  {
    name: 'Azure SDK',
    paste: `Azure.RequestFailedException: Service request failed.
Status: 401 (Unauthorized)
ErrorCode: InvalidAuthenticationInfo`,
    format: 'error-line',
    exchanges: ['-> 401 Unauthorized {~}'],
  },
  {
    name: 'Rails',
    paste: `Completed 401 Unauthorized in 3ms (ActiveRecord: 0.4ms)`,
    format: 'error-line',
    exchanges: ['-> 401 Unauthorized {~}'],
  },
  {
    name: 'IIS page as text',
    paste: `HTTP Error 401.2 - Unauthorized
You are not authorized to view this page due to invalid authentication headers.`,
    format: 'error-line',
    exchanges: ['-> 401.2 Unauthorized {~}'],
    parts: ['error-line', 'error-line'],
  },
  {
    name: 'numbers that are no status',
    paste: `Error: listen EADDRINUSE: address already in use :::4010
    at Server.setupListenHandle (node:net:1401:16)`,
    format: 'error-line',
    exchanges: [],
  },
  {
    name: 'dates and ports are no status',
    paste: `2026-04-01 12:00:01 connected to 10.0.4.1:401 in 403 ms`,
    format: 'text',
    exchanges: [],
  },
];
