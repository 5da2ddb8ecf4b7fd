import type { RuleCase } from '../../cases/rule-case.ts';

const only = (name: string) => `'DEFAULT_AUTHENTICATION_CLASSES': ['rest_framework.authentication.${name}'],\n`;

export const cases: readonly RuleCase[] = [
  {
    name: 'sessions alone',
    paste: `${only('SessionAuthentication')}curl -H "Authorization: Token fake" http://localhost:8000/api/`,
    marks: ["'rest_framework.authentication.SessionAuthentication'"],
  },
  {
    name: 'a view with classes of its own',
    paste:
      'authentication_classes = [SessionAuthentication, BasicAuthentication]\nheaders: { Authorization: `Bearer fake` }',
    marks: ['SessionAuthentication, BasicAuthentication'],
  },
  {
    name: 'the class is there',
    paste: `${only('TokenAuthentication')}curl -H "Authorization: Token fake" http://localhost:8000/api/`,
    marks: [],
  },
  {
    name: 'a class with a name of its own',
    paste: `authentication_classes = [OurAuthentication]\ncurl -H "Authorization: Token fake" http://localhost:8000/api/`,
    marks: [],
  },
  {
    name: 'another word before a token',
    paste: 'authentication_classes = [TokenAuthentication]\nAuthorization: Bearer fake',
    marks: [],
  },
  { name: 'nothing is sent', paste: only('SessionAuthentication'), marks: [] },
  {
    name: 'no class at all',
    paste: 'authentication_classes = []\npermission_classes = [IsAuthenticated]',
    marks: ['authentication_classes = []'],
  },
  { name: 'open to all', paste: 'authentication_classes = []\npermission_classes = [AllowAny]', marks: [] },
  {
    name: 'a JWT',
    paste: 'authentication_classes = [TokenAuthentication]\nAuthorization: Bearer eyJfake',
    marks: ['TokenAuthentication'],
  },
];
