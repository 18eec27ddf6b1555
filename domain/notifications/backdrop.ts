/** 办理拍照 under the policy of 2018: asked for, passed, to be taken again. Source: spec K1 (Backdrop), K2 (events added). */
import { deadlineOf, type NotificationSpec } from './notification'

export const backdropRequested = {
  id: 'backdrop.requested',
  text: (context) => `资料审核通过，还差网站负责人在幕布前的照片。请打开备案进度选择拍照方式，在 ${deadlineOf(context)} 前完成。`,
} as const satisfies NotificationSpec

export const backdropPassed = {
  id: 'backdrop.passed',
  text: () => '照片审核通过，接入商即将提交到通信管理局。',
} as const satisfies NotificationSpec

export const backdropRejected = {
  id: 'backdrop.rejected',
  text: (context) => `照片没有通过，请按备案进度里的说明重拍，在 ${deadlineOf(context)} 前上传。`,
} as const satisfies NotificationSpec
