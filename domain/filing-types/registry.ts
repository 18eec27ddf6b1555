/** The nine filing types: one file and one line here for each. Source: spec B4. */
import { accessFiling } from './access'
import { addSite } from './add-site'
import { addSiteNoSubject } from './add-site-no-subject'
import { cancelAccess } from './cancel-access'
import { changeFiling } from './change-filing'
import { changeSite } from './change-site'
import type { FilingTypeDefinition } from './definition'
import { deregisterSite } from './deregister-site'
import { deregisterSubject } from './deregister-subject'
import { initialFiling } from './initial'

export const register = [
  initialFiling,
  addSite,
  addSiteNoSubject,
  accessFiling,
  changeFiling,
  changeSite,
  deregisterSubject,
  deregisterSite,
  cancelAccess,
] as const satisfies readonly FilingTypeDefinition[]

export type FilingTypeId = (typeof register)[number]['id']
export const filingTypeIds = register.map(({ id }) => id) as [FilingTypeId, ...FilingTypeId[]]

type Entry = FilingTypeDefinition & { readonly id: FilingTypeId }
export const filingTypes = Object.fromEntries(register.map((type): [string, Entry] => [type.id, type])) as Readonly<
  Record<FilingTypeId, Entry>
>

/** Official name of a type. 本接入商 becomes the provider's own name where it is known (settings.providerName). */
export const filingTypeName = (id: FilingTypeId, providerName?: string): string =>
  providerName ? filingTypes[id].name.replace('本接入商', providerName) : filingTypes[id].name

/** Official names without the provider's own. */
export const filingTypeNames = Object.fromEntries(Object.values(filingTypes).map(({ id, name }) => [id, name])) as Readonly<
  Record<FilingTypeId, string>
>
