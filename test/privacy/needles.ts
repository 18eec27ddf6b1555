/** What must be found nowhere: the personal values of 林小溪 (spec H, J1), in every form they could have been written down in. */
import { linXiaoxi } from '../../server/seed/sample-certificates/sample-person'

export type Needle = { what: string; form: string; bytes: Buffer }

/** As typed in J1, by the journeys and by the API alike. The domain and the names of sites are public. */
export const personal: Readonly<Record<string, string>> = {
  name: linXiaoxi.name,
  'ID number': linXiaoxi.idNumber,
  phone: '13800138001',
  'emergency phone': '13900139001',
  mail: 'xiaoxi@example',
  'address on the card': '青石路18号',
  'contact address': '科苑路 8 号',
}

export function needles(values: Readonly<Record<string, string>> = personal): Needle[] {
  return Object.entries(values).flatMap(([what, value]) => formsOf(value).map(([form, bytes]) => ({ what, form, bytes })))
}

function formsOf(value: string): [form: string, bytes: Buffer][] {
  const plain = Buffer.from(value)
  const texts: [string, string][] = [
    ...grouped(value).map((text): [string, string] => ['plain, grouped', text]),
    ...base64(plain).map((text): [string, string] => ['base64', text]),
    ...base64(plain)
      .filter((text) => /[+/]/.test(text))
      .map((text): [string, string] => ['base64url', text.replaceAll('+', '-').replaceAll('/', '_')]),
    ...url(value).map((text): [string, string] => ['URL', text]),
    ...json(value).map((text): [string, string] => ['JSON', text]),
    ['hex', plain.toString('hex')],
  ]
  // Chromium keeps its storage in UTF-16, everything else is bytes.
  return [
    ['plain', plain],
    ['UTF-16', Buffer.from(value, 'utf16le')],
    ...texts.map(([form, text]): [string, Buffer] => [form, Buffer.from(text)]),
  ]
}

/** As the app shows long numbers: 138 0013 8001, 440305 1990 0307 9019. */
function grouped(value: string): string[] {
  if (/^\d{11}$/.test(value)) return [value.replace(/(\d{3})(\d{4})(\d{4})/, '$1 $2 $3')]
  return /^\d{17}[\dX]$/.test(value) ? [value.replace(/(\d{6})(\d{4})(\d{4})(.{4})/, '$1 $2 $3 $4')] : []
}

/** At each of the three places a value can begin in a group of three bytes; only the letters that depend on the value alone. */
function base64(value: Buffer): string[] {
  return [0, 1, 2].map((shift) => {
    const bits = (shift + value.length) * 8
    const text = Buffer.concat([Buffer.alloc(shift), value]).toString('base64')
    return text.slice(Math.ceil((shift * 8) / 6), Math.floor(bits / 6))
  })
}

function url(value: string): string[] {
  const encoded = encodeURIComponent(value)
  const forms = [encoded, encoded.replace(/%[0-9A-F]{2}/g, (one) => one.toLowerCase()), encoded.replaceAll('%20', '+')]
  return [...new Set(forms)].filter((text) => text !== value)
}

function json(value: string): string[] {
  const escaped = [...value].map((one) => (one > '~' ? `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}` : one)).join('')
  return [...new Set([escaped, escaped.replace(/\\u[0-9a-f]{4}/g, (one) => `\\u${one.slice(2).toUpperCase()}`)])].filter(
    (text) => text !== value,
  )
}
