/** 视频核身 of a person of one's own order. */
import { beginIdentityCheck, getIdentityCheck, sendIdentityVideo } from '@/services/identity'
import { sendFile } from '@/services/upload/uploads'
import { flushDraft } from '@/store/draft-actions'
import type { CheckDoor } from './use-identity-check'

export const ownCheckDoor = (orderId: string, person: number): CheckDoor => ({
  begin: async (place) => {
    // The server asks the person it has in its own copy of the answers.
    await flushDraft()
    return beginIdentityCheck(orderId, person, place)
  },
  look: getIdentityCheck,
  sendFile: (video, signal, onProgress) => sendFile(video, 'face', signal, onProgress),
  handIn: sendIdentityVideo,
})
