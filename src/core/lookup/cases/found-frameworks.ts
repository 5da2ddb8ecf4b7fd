import type { FoundCase } from './case.ts';

/** What frameworks and their forums show, as people pasted them. */
export const foundFrameworks: readonly FoundCase[] = [
  [
    'org.springframework.web.HttpMediaTypeNotAcceptableException: Could not find acceptable representation',
    '406',
    'https://github.com/GoogleCloudPlatform/fda-mystudies/issues/2057',
  ],
  [
    'HttpMediaTypeNotAcceptableException: No acceptable representation',
    '406',
    'https://github.com/jonatan-ivanov/teahouse/issues/22',
  ],
  [
    'calling an endpoint with the wrong request method, Spring boot throws a HttpRequestMethodNotSupportedException',
    '405',
    'https://github.com/belgif/rest-problem-java/issues/38',
  ],
  [
    '{ "timestamp": "2022-12-14T03:27:27.874+00:00", "status": 415, "error": "Unsupported Media Type", "path": "/coldbigdata/tbCalSubCoilYieldRateService/findDataByPage" }',
    '415',
    'https://github.com/Huachao/vscode-restclient/issues/1106',
  ],
  [
    'PayloadTooLargeError: request entity too large at readStream (/workspace/dev/node_modules/express/node_modules/raw-body/index.js:156:17)',
    '413',
    'https://github.com/deep-foundation/deeplinks/issues/278',
  ],
  ['Payload too large', '413', 'https://github.com/SheetJS/sheetjs/issues/2728'],
  ["'FST_ERR_CTP_INVALID_MEDIA_TYPE'", '415', 'https://github.com/fastify/help/issues/1059'],
  [
    'Getting FST_ERR_CTP_INVALID_CONTENT_LENGTH Request body size did not match Content-Length error from Fastify',
    '400',
    'https://github.com/editor-js/image/issues/196',
  ],
  [
    'Unsupported Media Type: multipart/form-data; boundary=--------------------------081092531767619493751707',
    '415',
    'https://github.com/fastify/fastify-multipart/issues/395',
  ],
  ['FST_ERR_CTP_BODY_TOO_LARGE', '413', 'https://github.com/fastify/fastify/pull/3142'],
  [
    'CSRF verification failed. Request aborted.',
    '403',
    'https://github.com/chiefonboarding/ChiefOnboarding/issues/319',
  ],
  [
    'Origin checking failed - https://test.xxxx.com does not match any trusted origins.',
    '403',
    'https://github.com/chiefonboarding/ChiefOnboarding/issues/319',
  ],
  [
    "Invalid HTTP_HOST header: '199.167.75.170'. You may need to add '199.167.75.170' to ALLOWED_HOSTS.",
    '400',
    'https://github.com/GovReady/govready-q/issues/271',
  ],
  ['Disallowedhost logging', '400', 'https://github.com/Gluejar/regluit/pull/576'],
  [
    'ActionController::InvalidAuthenticityToken in sessions#create',
    '422',
    'https://github.com/hacken-in/hacken-in/issues/736',
  ],
  ['Fix InvalidAuthenticityToken Errors', '422', 'https://github.com/ophrescue/RescueRails/issues/528'],
  [
    'Symfony\\Component\\HttpKernel\\Exception\\MethodNotAllowedHttpException The GET method is not supported for this route. Supported methods: POST.',
    '405',
    'https://github.com/tymondesigns/jwt-auth/issues/2005',
  ],
  ['MethodNotAllowedHttpException in RouteCollection.php line 218:', '405', 'https://github.com/nahid/talk/issues/104'],
  [
    'The GET method is not supported for route push. Supported methods: POST.',
    '405',
    'https://github.com/nowendwell/laravel-terms/issues/15',
  ],
  [
    'Error: Cookie nonce is invalid (rest_cookie_invalid_nonce) Action: redirection/v1/plugin/database/ POST',
    '403|causes/*',
    'https://github.com/johngodley/redirection/issues/1492',
  ],
  [
    'Error: La cookie nonce no es válida (rest_cookie_invalid_nonce) Raw: {"code":"rest_cookie_invalid_nonce","message":"La cookie nonce no es v\\u00e1lida","data":{"status":403}}',
    '403|causes/*',
    'https://github.com/johngodley/redirection/issues/2393',
  ],
  [
    'There has been a critical error on this website. Please check your site admin email inbox for instructions.',
    '500',
    'https://github.com/WordPress/Advanced-administration-handbook/issues/453',
  ],
  [
    'HTTP 405 Method Not Allowed Allow: POST, OPTIONS "detail": "Method \\"GET\\" not allowed."',
    '405',
    'https://github.com/jpadilla/django-rest-framework-jwt/issues/321',
  ],
  [
    'werkzeug.exceptions.MethodNotAllowed: 405 Method Not Allowed: The method is not allowed for the requested URL.',
    '405',
    'https://github.com/simple-login/app/issues/172',
  ],
  ["You don't have authorisation to view this page HTTP 403", '403', 'https://github.com/sunnah-com/api/issues/941'],
  ['Admin Login returns 419 Expired', 'laravel/419', 'https://github.com/HansSchouten/Laravel-Pagebuilder/issues/160'],
  [
    'When page expires, a misleading message is being displayed The page has expired due to inactivity.',
    'laravel/419',
    'https://github.com/laravel/framework/issues/22315',
  ],
  [
    'ERROR "419 |Page Expired" after fresh install when accessing login page',
    'laravel/419',
    'https://github.com/Adldap2/Adldap2-Laravel/issues/751',
  ],
  [
    'Error when creating site in Network - 504 Gateway Time-out',
    '504',
    'https://github.com/EasyEngine/easyengine/issues/149',
  ],
];
