import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'rights before the caller',
    paste: 'app.UseRouting();\napp.UseAuthorization();\napp.UseAuthentication();\napp.MapControllers();',
    marks: ['UseAuthorization'],
  },
  {
    name: 'never authenticated',
    paste: 'app.UseRouting();\napp.UseAuthorization();\napp.MapControllers();',
    marks: ['UseAuthorization'],
  },
  {
    name: 'in order',
    paste: 'app.UseRouting();\napp.UseAuthentication();\napp.UseAuthorization();\napp.MapControllers();',
    marks: [],
  },
  {
    name: 'endpoints first',
    paste: 'app.MapControllers();\napp.UseAuthentication();\napp.UseAuthorization();',
    marks: [],
  },
];
