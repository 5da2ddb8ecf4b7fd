/**
 * The page comes from an app and not from a site, so every cookie of its server is one of another site:
 *
 *     the session cookie is lost when the app runs at capacitor://localhost
 */
import { tellsOfLostSession } from '../../facts/session-lost.ts';
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const PAGE =
  /\b(?:capacitor|ionic|tauri|dioxus|wails|electron|app-file|vscode-webview|chrome-extension|moz-extension|safari-web-extension|app):\/\/[\w/.-]{0,60}|\bfile:\/\/[\w/.:%-]{0,80}\.html\b|\bWKWebView\b|\b(?:content|background|popup)\.js\b|\bBrowserWindow\b|\bmanifest v3\b|\b(?:Tauri|Electron) (?:app|window|renderer|webview)\b/dgi;
const COOKIES =
  /\bcookies?\b|sameSite|withCredentials|credentials["']?\s{0,2}[:=]|express-session|\bsession\b|\bnot (?:logged|signed) in\b/i;

export const pageOfAppScheme: Rule = {
  id: 'page-of-app-scheme',
  find: (input) => {
    const text = writtenText(input);
    if (!COOKIES.test(text) || !tellsOfLostSession(text)) return [];
    return places(input, PAGE).slice(0, 1);
  },
};
