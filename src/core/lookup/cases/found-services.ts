import type { FoundCase } from './case.ts';

/** What clouds and hosts answer, and challenges, as people pasted them. */
export const foundServices: readonly FoundCase[] = [
  ['Error code 521', 'cloudflare/521', 'https://github.com/cloudflare/cloudflare-docs/issues/12422'],
  [
    'when i pen a website it is showing cloud error 522',
    'cloudflare/522',
    'https://github.com/cloudflare/cloudflare-docs/issues/30299',
  ],
  [
    'Web server is down ( Error code 521)',
    'cloudflare/521',
    'https://github.com/cloudflare/cloudflare-docs/issues/14559',
  ],
  ['Cloudflare 为什么会报 522 错误', 'cloudflare/522', 'https://github.com/chen2he/orange-cloud/pull/100'],
  [
    'The website https://matthewhesketh.com is down [Return code 521 Origin Down]',
    'cloudflare/521',
    'https://github.com/wrxck/mattata/issues/80',
  ],
  [
    '{"message":"Missing Authentication Token"}',
    '403|causes/*',
    'https://github.com/RhinoSecurityLabs/IPRotate_Burp_Extension/issues/5',
  ],
  [
    'The request signature we calculated does not match the signature you provided ?',
    '403|causes/*',
    'https://github.com/aws-samples/api-gateway-secure-pet-store/issues/15',
  ],
  [
    'JWT API gateway getting "not a valid key=value pair (missing equal-sign) in Authorization header"',
    '403|causes/*',
    'https://github.com/amazon-archives/aws-cognito-angular-quickstart/issues/50',
  ],
  [
    '(Service: execute-api; Status Code: 403; Error Code: InvalidSignatureException;',
    '403|causes/*',
    'https://github.com/rpgreen/apigateway-generic-java-sdk/issues/11',
  ],
  ['Mark HTTP Error 507 as permanent', '507', 'https://github.com/restic/restic/pull/5452'],
  ['HTTP/1.1 505 HTTP Version Not Supported', '505', 'https://github.com/liujiusheng/blog/issues/12'],
  [
    'Error 503 first byte timeout first byte timeout Guru Mediation: Details: cache-hhn1524-HHN 1517952856 4091369717 Varnish cache server',
    '503',
    'https://github.com/npm/npm/issues/19763',
  ],
  [
    '2016-01-15T16:13:56.982182+00:00 heroku[router]: at=error code=H12 desc="Request timeout" method=POST path="/" host=sendgridwebhooks.herokuapp.com request_id=7c9ad137-4e08-4089-8d50-f09d8b7654ab fwd="167.89.121.247" dyno=web.1 connect=2ms service=30000ms status=503 bytes=0',
    '503',
    'https://github.com/sendgrid/eventkit-rails/issues/17',
  ],
  ['H12 Heroku error', '503', 'https://github.com/trustwallet/blockatlas/issues/809'],
  [
    'heroku[router]: at=info code=H82 desc="Free app running time quota exhausted"',
    '503',
    'https://github.com/gpbmike/refresh-sf/issues/41',
  ],
  [
    'Error 1033 Ray ID: 9952716c60c401cd • 2025-10-27 13:12:05 UTC Cloudflare Tunnel error What happened?',
    'cloudflare/1033',
    'https://github.com/0xbitx/DEDSEC_PHISH/issues/3',
  ],
  [
    'API returning error 530 (Cloudflare Tunnel error 1033)',
    'cloudflare/1033',
    'https://github.com/hotheadhacker/no-as-a-service/issues/83',
  ],
  [
    '"title": "Error 1033: Cloudflare Tunnel error", "status": 530, "detail": "The host is configured as a Cloudflare Tunnel, but Cloudflare is currently unable to reach it."',
    'cloudflare/1033',
    'https://github.com/orchidfiles/ungate/issues/28',
  ],
  ['一直是1033报错不知道为什么', 'cloudflare/1033', 'https://github.com/mybolide/coding-tools-mcp/issues/7'],
  [
    'error 1020 “Access denied (Error: 1020)” indicates you’ve violated a Firewall Rule.',
    'cloudflare/1020',
    'https://github.com/ethkat/tibia-ts3-teamspeakbot/issues/24',
  ],
  [
    'WWW-Authenticate header which results in authentication failing: Digest qop="auth", realm="thermostat", nonce="1612605593"',
    'schemes/digest|causes/*',
    'https://github.com/mhoc/axios-digest-auth/pull/1',
  ],
  [
    "'Authentication failed: Digest credentials expired'",
    'schemes/digest|causes/*',
    'https://github.com/apple/ccs-calendarserver/issues/213',
  ],
  [
    'Digest authentication and expiried nonce - stale=true scenerio',
    'schemes/digest|causes/*',
    'https://github.com/postmanlabs/httpbin/pull/366',
  ],
  [
    'Request with digest authentication fails if nonce is expired',
    'schemes/digest|causes/*',
    'https://github.com/libwww-perl/libwww-perl/issues/39',
  ],
  [
    "DigestAuthenticator returning 401 when the nonce isn't valid anymore",
    '401|causes/*',
    'https://github.com/rburgst/okhttp-digest/issues/8',
  ],
  [
    'HTTP status code should be 401 for expired token',
    '401|causes/*',
    'https://github.com/JamesRitchie/django-rest-framework-expiring-tokens/issues/25',
  ],
  [
    'botocore.errorfactory.ThrottlingException: An error occurred (ThrottlingException) when calling the ListResourceRequests operation (reached max retries: 4): Rate exceeded',
    '400',
    'https://github.com/ansible-collections/amazon.cloud/issues/42',
  ],
  [
    'Amazon.S3.AmazonS3Exception: Please reduce your request rate.',
    '503',
    'https://github.com/aws/aws-sdk-net/issues/1949',
  ],
  ['<Code>Throttling</Code> <Message>Rate exceeded</Message>', '400', 'https://github.com/boto/boto/issues/2790'],
  ['silently failing on ExpiredToken AWS calls', '400|causes/*', 'https://github.com/foremast/foremast/pull/464'],
];
