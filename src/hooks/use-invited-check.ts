/** 视频核身 by a link: the way of the video, and the second person's own consents. */
import { consentTextVersion } from '@domain/privacy/consent-texts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import {
  beginInvitedCheck,
  getInvitedCheck,
  type InvitedCheckView,
  type InvitedPurpose,
  sendInvitedVideo,
  setInvitedConsent,
} from '@/services/invited-check'
import { sendInvitedVideoFile } from '@/services/upload/uploads'
import type { CheckDoor } from './use-identity-check'
import { invitationKey } from './use-invitation'

/** The link knows whose check it is: its last try is the one that is looked at. */
export const invitedCheckDoor = (secret: string): CheckDoor => ({
  begin: (place) => beginInvitedCheck(secret, place),
  look: () => getInvitedCheck(secret),
  sendFile: (video, signal, onProgress) => sendInvitedVideoFile(secret, video, signal, onProgress),
  handIn: (check, sent) => sendInvitedVideo(secret, check.nonce, sent),
})

type Consents = NonNullable<InvitedCheckView['about']>['consents']

/** What the second person agreed to, and agreeing to more; taking back that for the face deletes their videos. */
export function useInvitedConsents(secret: string, consents: Consents) {
  const queries = useQueryClient()
  const word = useMutation({
    mutationFn: ({ purpose, given }: { purpose: InvitedPurpose; given: boolean }) =>
      setInvitedConsent(secret, { purpose, given, textVersion: consentTextVersion }),
    onSuccess: (view) => queries.setQueryData(invitationKey(secret), view),
  })
  const given = (purpose: InvitedPurpose) =>
    consents.some((one) => one.purpose === purpose && one.given && one.textVersion === consentTextVersion)
  return {
    missing: (purposes: readonly InvitedPurpose[]) => purposes.filter((purpose) => !given(purpose)),
    give: async (purposes: readonly InvitedPurpose[]) => {
      for (const purpose of purposes) await word.mutateAsync({ purpose, given: true })
    },
    takeBack: word,
  }
}
