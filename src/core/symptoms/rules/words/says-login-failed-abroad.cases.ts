import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'German', paste: 'Benutzername oder Passwort falsch', marks: ['Benutzername oder Passwort falsch'] },
  {
    name: 'French',
    paste: "Nom d'utilisateur ou mot de passe incorrect",
    marks: ["Nom d'utilisateur ou mot de passe incorrect"],
  },
  { name: 'Spanish', paste: 'Credenciales inválidas', marks: ['Credenciales inválidas'] },
  { name: 'Portuguese', paste: 'Usuário ou senha inválidos', marks: ['Usuário ou senha inválidos'] },
  { name: 'Russian', paste: 'Неверный логин или пароль', marks: ['Неверный логин'] },
  { name: 'Chinese', paste: '用户名或密码错误', marks: ['用户名或密码错误'] },
  { name: 'Japanese', paste: 'ログインに失敗しました', marks: ['ログインに失敗'] },
  { name: 'a form', paste: 'Benutzername und Passwort eingeben', marks: [] },
  { name: 'a rule for passwords', paste: 'Das Passwort muss acht Zeichen haben', marks: [] },
];
