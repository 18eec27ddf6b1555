/** What a device is called beside a code: 「Windows 上的 Chrome」. From what the browser says of itself; no address, no place. */

const systems: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/OpenHarmony|HarmonyOS/, '鸿蒙手机'],
  [/Android/, '安卓手机'],
  [/Windows/, 'Windows'],
  [/Macintosh|Mac OS X/, 'Mac'],
  [/CrOS/, 'ChromeOS'],
  [/Linux|X11/, 'Linux'],
]
const browsers: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger/, '微信'],
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/(Firefox|FxiOS)\//, 'Firefox'],
  [/(MQQBrowser|QQBrowser)\//, 'QQ 浏览器'],
  [/UCBrowser\//, 'UC 浏览器'],
  [/HuaweiBrowser\//, '华为浏览器'],
  [/MiuiBrowser\//, '小米浏览器'],
  [/(Chrome|CriOS)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]
const firstOf = (list: typeof systems, text: string) => list.find(([shape]) => shape.test(text))?.[1]

/** A space between Chinese and Latin letters, none between Chinese ones. */
const spaced = (word: string, side: 'before' | 'after') => (!/^[\x20-\x7e]/.test(word) ? word : side === 'before' ? ` ${word}` : `${word} `)

/** The longest name shown. */
const longest = 40

/** The device's own name where it gave one, else what its browser's line tells; 「一台设备」 where that tells nothing. */
export function deviceWords(given: string | undefined, userAgent: string | undefined): string {
  const own = given?.trim()
  if (own) return [...own].slice(0, longest).join('')
  const system = firstOf(systems, userAgent ?? '')
  const browser = firstOf(browsers, userAgent ?? '')
  if (system && browser) return `${spaced(system, 'after')}上的${spaced(browser, 'before')}`
  return system ?? browser ?? '一台设备'
}
