/** What the photograph of a paper looks like, so that an example can be drawn beside the slot. Source: issue 2 (上传材料), spec C12. */

/** `card-both`: both sides in one picture. `held`: a person with the paper in the hands. */
export type MaterialLook = 'card-front' | 'card-back' | 'card-both' | 'certificate' | 'letter' | 'screenshot' | 'paper' | 'held' | 'video'

type Shown = { readonly looks?: MaterialLook; readonly template?: true; readonly media?: 'video' }

/** What its row says; else a film is a film, what the server fills in is a signed letter, and everything else is a sheet of paper. */
export function lookOf({ looks, template, media }: Shown): MaterialLook {
  if (looks !== undefined) return looks
  if (media === 'video') return 'video'
  return template === true ? 'letter' : 'paper'
}
