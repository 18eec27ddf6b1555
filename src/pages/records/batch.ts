/** What can be done with several sites at once, and why not. */
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import type { SiteCard } from '@/services/records'
import { words } from './words'

const together: readonly FilingTypeId[] = ['deregister-site', 'cancel-access']
export type BatchAction = { filingType: FilingTypeId; label: string; because: string | undefined }

/** The actions for several sites, each with the first reason that speaks against it. */
export function batchActions(sites: readonly SiteCard[], picked: readonly string[]): BatchAction[] {
  const chosen = sites.filter(({ filingNumber }) => picked.includes(filingNumber))
  return together.flatMap((filingType) => {
    const label = sites.flatMap(({ actions }) => actions).find((action) => action.filingType === filingType)?.label
    if (!label) return []
    const against = chosen
      .map((site) => ({ site, refusal: site.actions.find((action) => action.filingType === filingType)?.refusal }))
      .find(({ refusal }) => refusal)
    const because = !chosen.length
      ? words.pickFirst
      : against?.refusal
        ? words.notThis(against.site.name, [against.refusal.says, against.refusal.wayOut].join('。'))
        : undefined
    return [{ filingType, label: words.picked(label, chosen.length), because }]
  })
}

/** Picking several makes sense where there are several and something can be done with them. */
export const canPickSeveral = (sites: readonly SiteCard[]): boolean => sites.length > 1 && batchActions(sites, []).length > 0
