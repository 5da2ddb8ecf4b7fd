import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Apache',
    paste:
      '<Directory /srv/api>\n  AuthType Basic\n  Require valid-user\n  Header set Access-Control-Allow-Origin "*"\n</Directory>\n',
    marks: ['  AuthType Basic'],
    from: 'https://httpd.apache.org/docs/2.4/howto/auth.html',
  },
  {
    name: 'Apache answers OPTIONS too late',
    paste:
      '<Location /api>\n  AuthType Digest\n  Require valid-user\n  RewriteCond %{REQUEST_METHOD} =OPTIONS\n  RewriteRule ^ - [R=204,L]\n</Location>\n',
    marks: ['  AuthType Digest'],
  },
  {
    name: 'nginx',
    paste: 'location /api {\n  auth_basic "API";\n  add_header Access-Control-Allow-Origin "*";\n}\n',
    marks: ['  auth_basic "API";'],
  },
  {
    name: 'IIS',
    paste:
      '<anonymousAuthentication enabled="false" />\n<windowsAuthentication enabled="true" />\n<add name="Access-Control-Allow-Origin" value="*" />\n',
    marks: ['<anonymousAuthentication enabled="false"'],
  },
  {
    name: 'a template of AWS SAM',
    paste: '  Cors:\n    AllowOrigin: "\'*\'"\n  Auth:\n    DefaultAuthorizer: Pool\n',
    marks: ['    DefaultAuthorizer: P'],
    from: 'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-api-apiauth.html',
  },
  {
    name: 'OPTIONS is left out',
    paste:
      'AuthType Basic\n<LimitExcept OPTIONS>\n  Require valid-user\n</LimitExcept>\nHeader set Access-Control-Allow-Origin "*"\n',
    marks: [],
  },
  {
    name: 'nginx answers first',
    paste:
      'auth_basic "API";\nif ($request_method = OPTIONS) { return 204; }\nadd_header Access-Control-Allow-Origin "*";\n',
    marks: [],
  },
  { name: 'no scripts', paste: 'AuthType Basic\nRequire valid-user\n', marks: [] },
  {
    name: 'SAM leaves it out',
    paste: 'Cors: "\'*\'"\nAuth:\n  DefaultAuthorizer: Pool\n  AddDefaultAuthorizerToCorsPreflight: false\n',
    marks: [],
  },
];
