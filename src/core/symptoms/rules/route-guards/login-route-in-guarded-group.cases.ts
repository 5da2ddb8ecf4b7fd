import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Laravel',
    paste:
      "Route::middleware('auth:sanctum')->group(function () {\n  Route::post('/login', [LoginController::class, 'login']);\n});\n",
    marks: ["Route::middleware('auth:sanctum')->group("],
  },
  {
    name: 'Go',
    paste: 'api := r.Group("/api")\napi.Use(AuthRequired())\napi.POST("/login", login)\n',
    marks: ['api.Use(AuthRequired())'],
  },
  {
    name: 'the route stands outside',
    paste:
      "Route::middleware('auth:sanctum')->group(function () {\n  Route::get('/me', 'me');\n});\nRoute::post('/login', 'login');\n",
    marks: [],
  },
  {
    name: 'another group',
    paste: 'api.Use(AuthRequired())\napi.GET("/me", me)\nopen.POST("/login", login)\n',
    marks: [],
  },
  {
    name: 'people who are signed in make and renew tokens',
    paste:
      "Route::middleware('auth:api')->group(function () {\n  Route::post('/token', 'make');\n  Route::post('/refresh', 'renew');\n});\n",
    marks: [],
  },
];
