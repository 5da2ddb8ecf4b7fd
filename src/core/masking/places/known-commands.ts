/** Commands and calls that take a credential by position, each as a pattern that ends with it. */
import { maskBasic, maskUserPassword } from '../credentials/basic.ts';
import { maskCredential } from '../credentials/credential.ts';
import type { Ledger } from '../edits/form.ts';
import { newStarts, nextStart } from './starts.ts';

export type Mask = (ledger: Ledger, value: string) => string;

/** An argument of a command, with its quotes. */
export const argument = `("[^"\\n]{1,4000}"|'[^'\\n]{1,4000}'|(?:\\\\.|[^\\s"'\\\\]){1,4000})`;
/** A string of a program, up to its closing quote. */
const string = `["'\`]([^"'\`\\n]{1,2000})(?=["'\`])`;

/** `user:password`; a name alone is a user or a path and stays. */
export function maskAccount(ledger: Ledger, value: string): string {
  if (/^user(?:name)?:pass(?:word)?$/i.test(value)) return value;
  if (value.includes(':') && !/^https?:/.test(value)) return maskUserPassword(ledger, value);
  return /^[A-Za-z0-9+/]{16,}={0,2}$/.test(value) && /\d/.test(value) ? maskBasic(ledger, value) : value;
}

/** What a file of credentials is written with; a pair or a text is read elsewhere. */
function maskWritten(ledger: Ledger, value: string): string {
  return /^[^\s=:]{8,}$/.test(value) ? maskCredential(ledger, value) : value;
}

function of(pattern: string, needs: string, mask: Mask = maskCredential, flags = 'g') {
  return { pattern: new RegExp(pattern, flags), mask, needs: needs.split(',') };
}

/** `needs`: pieces of which one is in every text that holds such a command. */
const commands: readonly { readonly pattern: RegExp; readonly mask: Mask; readonly needs: readonly string[] }[] = [
  of(
    `\\b(?:docker|podman|helm|oras|crane|skopeo|az|heroku|nuget|oc|twine)\\b[^\\n]{0,300}?\\s-p[ \\t]+${argument}`,
    ' -p',
  ),
  of(`\\b(?:mysql|mysqldump|sshpass|mongo|mongosh)\\b[^\\n]{0,300}?\\s-p[ \\t]?(?=\\S)${argument}`, ' -p'),
  of(`\\b(?:sqlcmd|osql|bcp)\\b[^\\n]{0,300}?\\s-P[ \\t]?(?=\\S)${argument}`, ' -P'),
  of(`\\bldap[a-z]{3,10}\\b[^\\n]{0,300}?\\s-w[ \\t]+${argument}`, ' -w'),
  of(`\\bredis-cli\\b[^\\n]{0,300}?\\s-a[ \\t]+${argument}`, 'redis-cli'),
  of(
    '\\b(?:smbclient|rpcclient|net|mount\\.cifs)\\b[^\\n]{0,300}?\\s-U[ \\t]*[\'"]?[^\\s%\'"]{1,100}%([^\\s\'"]{2,400})',
    ' -U',
  ),
  of(`\\bnet use [^\\n]{0,200}?[ \\t]${argument}(?=[ \\t]+/user)`, 'net use'),
  of(`\\bnuget[^\\n]{0,300}?\\s(?:-k|-ApiKey|setapikey)[ \\t]+${argument}`, 'nuget', maskCredential, 'gi'),
  of(
    `\\b(?:gh|glab|wrangler|keyvault|fly|flyctl)[ \\t](?:secret|variable)s?[ \\t]set\\b[^\\n]{0,300}?\\s(?:-b|-v|--body|--value)[ \\t=]+${argument}`,
    'secret,variable',
  ),
  of(
    `\\b(?:vault|cargo|doppler|snyk|sentry-cli|huggingface-cli|wandb|npm)[ \\t](?:login|auth)[ \\t]+(?=[^\\s-]{16})${argument}`,
    'login,auth',
  ),
  of(
    `\\b(?:composer|poetry|bundle)[ \\t]config[ \\t][^\\n]{0,60}?(?:basic|token|oauth|bearer)\\S{0,80}[ \\t]+(?:[^\\s-]\\S{0,80}[ \\t]+)?${argument}(?=[ \\t]*(?:\\n|\\r|$))`,
    ' config ',
  ),
  of(
    `\\bbundle[ \\t]config[ \\t](?:(?:set|--\\w+)[ \\t]+){0,3}\\S{1,80}[ \\t]+([^\\s:]{1,80}:[^\\s"'\`]{2,400})`,
    'bundle config',
    maskAccount,
  ),
  of(`(?:token|secret|passw\\w+|login|key|stdin)[^\\n]{0,60}?[ \\t]<<<[ \\t]*${argument}`, '<<<', maskCredential, 'gi'),
  of(
    `\\b(?:echo|printf)[ \\t]+(?:-[a-z]+[ \\t]+)?${argument}(?=[ \\t]*>>?[ \\t]*\\S{0,200}(?:token|secret|passw|credential|npmrc|netrc|apikey|api_key|vault_pass))`,
    'echo ,printf ',
    maskWritten,
  ),
  of(`::add-mask::([^\\s"'$]{3,4000})`, '::add-mask::'),
  of(`\\bhtpasswd[ \\t]+-(?![a-zA-Z]*n)[a-zA-Z]*b[a-zA-Z]*[ \\t]+\\S+[ \\t]+\\S+[ \\t]+${argument}`, 'htpasswd'),
  // With -n there is no file, and the command often stands in `$(…)` or before a pipe.
  of(
    `\\bhtpasswd[ \\t]+-(?=[a-zA-Z]*n)[a-zA-Z]*b[a-zA-Z]*[ \\t]+\\S+[ \\t]+("[^"\\n]{1,400}"|'[^'\\n]{1,400}'|[^\\s"')|;&]{1,400})`,
    'htpasswd',
  ),
  of(
    `\\b(?:GetBytes|Buffer\\.from|[bB]ase64[eE]ncode|encodeBase64|Base64\\.encode|btoa|b64encode|base64_encode|encode64|encodeToString|strict_encode64|atob|b64decode|base64_decode|decode64|FromBase64String)\\([\\s(]{0,8}b?${string}`,
    'GetBytes,Buffer.from,btoa,b64,ase64,code64,encodeToS,atob,FromBase64',
    maskAccount,
  ),
  of(
    `\\b(?:echo|printf)[ \\t]+(?:-[a-z]+[ \\t]+)?${argument}(?=[ \\t]*\\|[ \\t]*(?:base64|openssl|docker|podman|helm|gh|kubectl|htpasswd|vault))`,
    'echo ,printf ',
    maskAccount,
  ),
  of(`\\bConvertTo-SecureString[ \\t]+(?:-String[ \\t]+)?${argument}`, 'ecure', maskCredential, 'gi'),
  of(
    "\\b(?:(?:IDENTIFIED|identified)(?: (?:WITH|with) \\w{1,40})? (?:BY|by)|PASSWORD|(?:user|role) \\S{1,60} (?:with )?password)(?:[ \\t]{1,4}|[ \\t]{0,4}\\([ \\t]{0,4})'([^'\\n]{1,400})(?=')",
    'BY,by,PASSWORD,password',
  ),
  of('\\bSETUSER[ \\t][^\\n]{0,120}?[ \\t]>(\\S{3,400})', 'SETUSER', maskCredential, 'gi'),
  of('\\b(?:PSK|EAP|XAUTH)[ \\t]+"([^"\\n]{4,400})(?=")', 'PSK,EAP,XAUTH'),
  // Keys of signatures, and the password as the third of three strings.
  of(`\\bjwt\\.(?:sign|verify|encode|decode)\\([^\\n"'\`]{1,200},[ \\t]*${string}`, 'jwt.'),
  of(`\\bcreateHmac\\(\\s{0,8}["'][\\w-]+["'],\\s{0,8}${string}`, 'createHmac'),
  of(`\\bhmac\\.new\\(\\s{0,8}b?${string}`, 'hmac.new'),
  of(`\\bHMACSHA\\d{3}\\([^\\n]{0,200},\\s{0,8}([\\w-]{6,400})(?=\\s{0,8}\\))`, 'HMACSHA'),
  of(
    `\\b(?:new PDO|mysqli_connect|new mysqli|getConnection|createPool)\\(\\s{0,8}["'][^"'\\n]{0,400}["'],\\s{0,8}["'][^"'\\n]{0,200}["'],\\s{0,8}${string}`,
    'PDO,mysqli,getConnection,createPool',
  ),
  of(
    `\\bvariable[ \\t]+"\\w{0,60}(?:password|passwd|secret|token|api_key|access_key|pass)"[ \\t]*\\{[^}]{0,600}?\\bdefault[ \\t]*=[ \\t]*${string}`,
    'variable',
  ),
];

/** How their names begin. */
const names = newStarts(
  'doc,pod,hel,ora,cra,sko,az ,her,nug,NuG,Nug,oc ,twi,mys,ssh,mon,sql,osq,bcp,lda,red,smb,rpc,net,mou,gh ,gla,wra,key,fly,vau,car,dop,sny,sen,hug,wan,npm,com,poe,bun,ech,pri,add,htp,Get,Buf,bto,ato,dec,Fro,Bas,IDE,ide,PAS,use,rol,SET,set,PSK,EAP,XAU,b64,bas,enc,str,Con,con,jwt,cre,hma,HMA,new,PDO,get,var'.split(
    ',',
  ),
);

/** The commands that a text may hold. */
export function commandsIn(text: string): typeof commands {
  if (!text.includes('<<<') && nextStart(names, text, 0, text.length) < 0) return [];
  return commands.filter(({ needs }) => needs.some((piece) => text.includes(piece)));
}
