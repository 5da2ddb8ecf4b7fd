/**
 * The words say in another language than English that name and password do not fit:
 *
 *     Benutzername oder Passwort falsch
 */
import { says } from '../../kinds/says.ts';

export const saysLoginFailedAbroad = says(
  'says-login-failed-abroad',
  [
    // German
    '(?:Benutzer(?:name|kennung)?|Nutzername|E-?Mail(?:-?Adresse)?|Kennung|Login|Name)[^\\n]{0,20}?\\b(?:oder|und|/) ?(?:das |Ihr |dein )?(?:Passwort|Kennwort)[^\\n]{0,30}?\\b(?:falsch|ungültig|inkorrekt|nicht (?:korrekt|richtig|gültig)|unbekannt)',
    '\\b(?:falsche[rs]?|ungültige[rs]?) (?:Benutzername|Anmeldedaten|Zugangsdaten|Passwort|Kennwort|Login)|\\b(?:Anmeldung|Login|Einloggen|Authentifizierung|Anmelden)\\b[^\\n]{0,12}?\\b(?:fehlgeschlagen|gescheitert|nicht möglich)|\\b(?:Anmelde|Zugangs)daten (?:sind |waren )?(?:falsch|ungültig|nicht korrekt)',
    // French
    "(?:nom d['’]utilisateur|identifiants?|adresse e-?mail|login|e-?mail)[^\\n]{0,20}?\\b(?:ou|et|/) ?(?:le |votre )?mot de passe[^\\n]{0,20}?(?:incorrects?|invalides?|erronés?)|\\bidentifiants? (?:de connexion )?(?:sont |est )?(?:incorrects?|invalides?|erronés?)|\\b(?:mot de passe|mauvais) (?:incorrect|invalide|erroné|identifiants?)|\\béchec (?:de (?:la )?connexion|d['’]authentification|de l['’]authentification)",
    // Spanish, Portuguese, Italian
    '(?:usuario|correo(?: electrónico)?|e-?mail)[^\\n]{0,15}?\\b(?:o|y|/) ?(?:la )?contraseña[^\\n]{0,20}?(?:incorrect|inválid|no (?:son )?válid|erróne)[oa]s?|\\b(?:credenciales|contraseña) (?:\\w{2,12} )?(?:incorrecta|inválida|no válida|errónea)s?|\\berror (?:de|al) (?:autenticación|iniciar sesión)',
    '(?:usuário|utilizador|e-?mail|login)[^\\n]{0,15}?\\b(?:ou|e|/) ?(?:a )?(?:senha|palavra-passe)[^\\n]{0,20}?(?:incorret|inválid|errad)[oa]s?|\\bcredenciais (?:\\w{2,12} )?(?:incorretas|inválidas)|\\bsenha (?:incorreta|inválida|errada)|\\bfalha (?:no login|na autenticação|ao (?:fazer login|autenticar))',
    '(?:nome utente|utente|username|e-?mail)[^\\n]{0,15}?\\b(?:o|e|/) ?(?:la )?password[^\\n]{0,20}?(?:errat|non valid|non corrett|sbagliat)[oaie]|\\bcredenziali (?:\\w{2,12} )?(?:errate|non valide|non corrette)|\\b(?:accesso|autenticazione) (?:non riuscit[oa]|fallit[oa])',
    // Dutch, Polish, Swedish, Turkish
    '\\b(?:onjuiste?|ongeldige?|verkeerde?) (?:gebruikersnaam|inloggegevens|wachtwoord|e-?mail)|\\b(?:gebruikersnaam|wachtwoord)[^\\n]{0,30}?(?:onjuist|ongeldig|verkeerd)|\\b(?:inloggen|aanmelden) (?:is )?mislukt',
    '(?:nieprawidłow|błędn|niepoprawn)[aey] (?:nazwa użytkownika|dane logowania|hasło|login|adres e-?mail)|\\b(?:logowanie|uwierzytelnianie) nie powiodło się|\\bbłąd logowania',
    '(?:felaktigt|fel) (?:användarnamn|lösenord)|\\binloggningen misslyckades|(?:kullanıcı adı|e-?posta)[^\\n]{0,15}?(?:veya|ve) (?:şifre|parola)[^\\n]{0,15}?(?:hatalı|yanlış|geçersiz)',
    // Russian, Ukrainian
    '(?:неверн|неправильн|невірн|некорректн)[\\wа-яёії]{0,4} (?:логин|пароль|имя пользователя|учетные данные|учётные данные|логін|ім.я)|ошибка (?:авторизации|аутентификации|входа)|помилка авторизації',
    // Chinese, Japanese, Korean
    '(?:用户名|用户|账号|帐号|账户|邮箱|使用者名稱|帳號)(?:名称)?(?:或|和|与|\\/|及)(?:登录)?(?:密码|密碼)(?:\\S{0,4})(?:错误|錯誤|不正确|不正確|有误|不匹配)|(?:密码|密碼)(?:错误|錯誤|不正确|不正確)|(?:登录|登陆|登錄|登入|认证|身份验证|鉴权)(?:失败|失敗)|认证信息(?:错误|无效)',
    'ログインに失敗|認証(?:に失敗|エラー)|(?:ユーザー名|ユーザ名|ユーザーID|メールアドレス)(?:または|か|と|、)(?:は)?パスワードが(?:正しくありません|間違って|違い)|로그인(?:에)? 실패|비밀번호가 (?:일치하지|올바르지|틀)|인증(?:에)? 실패',
  ],
  undefined,
  'to-any',
);
