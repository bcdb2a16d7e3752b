import { latinLanguageOf } from './latin';
import { countScripts, isLatin, latinWords } from './scripts';

/**
 * Language of a text, BCP 47. The script decides, since the `lang` of a Korean blog's page is right on half of them
 * (themes come with "en"); only among languages of one script the page's own word counts.
 */
export function languageOfText(text: string, declared: string): string {
  const sample = text.length > 20_000 ? text.slice(0, 20_000) : text;
  const own = declared.trim().replace('_', '-');
  if (isLatin(sample)) return latinLanguage(sample, own);
  const { hangul, kana, han, latin, cyrillic } = countScripts(sample);
  // a syllable or ideograph says as much as about three letters; code and names in a CJK post are Latin
  if (hangul > 20 && hangul * 6 > latin && hangul > kana) return 'ko';
  if (kana > 20 && (kana + han) * 6 > latin) return 'ja';
  if (han > 20 && han * 6 > latin) return /^zh/i.test(own) ? own : 'zh';
  if (cyrillic > latin) return /^(ru|uk|bg|sr|be|mk|kk)\b/i.test(own) ? own : 'ru';
  if (hangul > 0 && hangul * 3 > latin) return 'ko';
  return latinLanguage(sample, own);
}

function latinLanguage(text: string, declared: string): string {
  const words = text.match(/\b(?:the|of|and|to|is|that|for|with)\b/gi)?.length ?? 0;
  const all = latinWords(text);
  // in English prose every seventh word is one of these eight; half of that still is English
  if (all > 40 && words * 14 > all) return /^en/i.test(declared) ? declared : 'en';
  // the page's own word is plausible where it is a language of these letters other than the themes' English
  if (declared && !/^(?:en|ko|ja|zh|ru)\b/i.test(declared)) return declared;
  return latinLanguageOf(text) ?? (/^en/i.test(declared) ? declared : 'en');
}
