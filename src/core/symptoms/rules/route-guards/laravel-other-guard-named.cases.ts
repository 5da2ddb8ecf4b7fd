import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'tokens of Sanctum, and another guard',
    paste: "return $user->createToken('app')->plainTextToken;\nRoute::middleware('auth:api')->get('/me', Me::class);",
    marks: ["'auth:api'"],
  },
  {
    name: 'the guard asked in code',
    paste: '{"message": "Unauthenticated."}  // sanctum\nif (! auth()->guard(\'web\')->check()) return;',
    marks: ["auth()->guard('web')"],
  },
  {
    name: 'pages have one guard and the API another',
    paste: "Route::middleware('auth:web')->get('/');\nRoute::middleware('auth:sanctum')->get('/api/me');",
    marks: [],
  },
  { name: 'no tokens of Sanctum', paste: "Route::middleware('auth:api')->get('/me', Me::class);", marks: [] },
  {
    name: 'told',
    paste: '{"message":"Unauthenticated."} It works with auth:api',
    marks: ['works with auth:api'],
  },
  {
    name: 'the guard that is asked where none is named',
    paste: "'defaults' => ['guard' => 'web'],\n401 with a bearer token",
    marks: ["'guard' => 'web'"],
  },
  {
    name: 'no guard is named',
    paste: "createToken('app')->plainTextToken\nRoute::middleware('auth')->get('/me')\n401",
    marks: ["middleware('auth')"],
  },
  {
    name: 'the guard of a panel',
    paste: '$panel->authGuard(\'admin\')\n{"message":"Unauthenticated."}',
    marks: ["->authGuard('admin')"],
  },
];
