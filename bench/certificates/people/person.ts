/** A person who does not exist, with a resident ID card whose number passes its checks. */
import { idCheckDigit } from '@domain/certificates/check-digit'
import type { Random } from '../../../server/seed/sample-certificates/random'
import { named } from './names'
import { homeAt, places, policeAt } from './places'

export type Person = {
  name: string
  sex: '男' | '女'
  ethnicity: string
  /** YYYY-MM-DD, as all dates here. */
  birth: string
  address: string
  id: string
  authority: string
  validFrom: string
  /** A date or 长期. */
  validTo: string
}

export const twoDigits = (n: number): string => String(n).padStart(2, '0')
export const dateBetween = (r: Random, low: number, high: number): string =>
  `${r.whole(low, high)}-${twoDigits(r.whole(1, 12))}-${twoDigits(r.whole(1, 28))}`

/** Somebody between 18 and 76 in 2026, with a card of their age: 10 or 20 years, from 46 on without end. */
export function person(r: Random): Person {
  const home = r.pick(places)
  const { name, ethnicity } = named(r)
  const birth = dateBetween(r, 1950, 2007)
  const sequence = r.whole(1, 999)
  const first17 = home.code + birth.replaceAll('-', '') + String(sequence).padStart(3, '0')
  const year = Number(birth.slice(0, 4))
  const issued = r.whole(2016, 2025)
  const day = `${twoDigits(r.whole(1, 12))}-${twoDigits(r.whole(1, 28))}`
  const age = issued - year
  const years = age >= 46 ? 0 : age > 25 ? 20 : 10
  return {
    name,
    sex: sequence % 2 === 1 ? '男' : '女',
    ethnicity,
    birth,
    address: homeAt(home, r),
    id: first17 + idCheckDigit(first17),
    authority: policeAt(home),
    validFrom: `${issued}-${day}`,
    validTo: years ? `${issued + years}-${day}` : '长期',
  }
}
