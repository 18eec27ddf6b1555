/** The provider or the authority checks what is filed, and asks its owner to look at it. Source: spec C7 (inspection.notice). */
import { sayDay } from '@domain/calendar/moment'

/**
 * @param says what was found, in the inspector's words
 * @param dueDay YYYY-MM-DD until when an answer is wanted
 */
export const inspectionText = (filingNumber: string, says: string, dueDay: string | undefined, now: string): string =>
  `备案 ${filingNumber} 正在核查：${says}${/[。！？]$/.test(says) ? '' : '。'}${dueDay ? `请在 ${sayDay(dueDay, now)} 前处理，` : '请尽快处理，'}逾期备案可能被注销。`
