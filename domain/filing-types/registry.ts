/** The nine filing types: one file and one line here for each. Source: spec B4. */
import { accessFiling } from './access'
import { addSite } from './add-site'
import { addSiteNoSubject } from './add-site-no-subject'
import { cancelAccess } from './cancel-access'
import { changeFiling } from './change-filing'
import { changeSite } from './change-site'
import { deregisterSite } from './deregister-site'
import { deregisterSubject } from './deregister-subject'
import type { FilingType, FilingTypeId } from './filing-type'
import { initialFiling } from './initial'

export const filingTypes: Readonly<Record<FilingTypeId, FilingType>> = {
  initial: initialFiling,
  'add-site': addSite,
  'add-site-no-subject': addSiteNoSubject,
  access: accessFiling,
  'change-filing': changeFiling,
  'change-site': changeSite,
  'deregister-subject': deregisterSubject,
  'deregister-site': deregisterSite,
  'cancel-access': cancelAccess,
}

/** Official name of a type. 本接入商 becomes the provider's own name where it is known (settings.providerName). */
export const filingTypeName = (id: FilingTypeId, providerName?: string): string =>
  providerName ? filingTypes[id].name.replace('本接入商', providerName) : filingTypes[id].name

/** Official names without the provider's own. */
export const filingTypeNames = Object.fromEntries(Object.values(filingTypes).map(({ id, name }) => [id, name])) as Readonly<
  Record<FilingTypeId, string>
>
