import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'German', paste: 'Das Passwort enthält Sonderzeichen, Login geht nicht.\n', marks: ['Sonderzeichen'] },
  { name: 'French', paste: 'le mot de passe contient des caractères spéciaux\n', marks: ['caractères spéciaux'] },
  { name: 'Chinese', paste: '密码中包含特殊字符 401\n', marks: ['特殊字符'] },
  { name: 'names of files', paste: 'Sonderzeichen in Dateinamen werden ersetzt.\n', marks: [] },
  { name: 'a rule for passwords', paste: 'Mindestens ein Sonderzeichen ist nötig.\n', marks: [] },
];
