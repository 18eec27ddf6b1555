/**
 * The numbers of WeChat's filing interface, which counts natures without the ministry's gaps. Only for talking to it; nothing of this is
 * stored. Source: spec C7 [W], enums.json (`altCode`, `wechatCode`).
 */

/** The n-th has the number n. */
const natures = [
  ...['defence', 'government', 'public-institution', 'enterprise', 'individual', 'social-group', 'private-non-enterprise', 'foundation'],
  ...['law-firm', 'foreign-cultural-centre', 'mass-organisation', 'judicial-expert', 'religious', 'overseas', 'medical', 'notary'],
  ...['collective-economy', 'arbitration'],
]

/** Equal to the place of the bit in the ministry's form, but for 网络预约车; 宗教 and 以上都不涉及 have no number. */
const approvals: Readonly<Record<string, number>> = {
  news: 1,
  publishing: 2,
  education: 3,
  healthcare: 4,
  'drugs-and-devices': 5,
  bbs: 6,
  culture: 9,
  'broadcast-film-tv': 10,
  'ride-hailing': 11,
  'internet-finance': 13,
  'school-training': 14,
}

/** 1 to 18; undefined for an id WeChat does not know. */
export const wechatNatureCode = (nature: string): number | undefined => natures.indexOf(nature) + 1 || undefined

export const wechatApprovalCode = (approval: string): number | undefined =>
  Object.hasOwn(approvals, approval) ? approvals[approval] : undefined
