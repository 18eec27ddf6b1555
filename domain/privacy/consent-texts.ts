/** What each consent is for, in one sentence, and what happens without it. */

/** Names the words the person saw; a new wording asks again. */
export const consentTextVersion = '2026-11'

export type ConsentText = { readonly title: string; readonly sentence: string; readonly otherwise: string }

export const consentTexts = {
  certificate: {
    title: '同意上传证件和材料照片',
    sentence: '照片加密保存，只用于这次备案的审核；放弃备案时删除，您也可以随时自己删除。',
    otherwise: '不同意也能先把文字内容填好，但提交前必须上传证件。',
  },
  camera: {
    title: '同意使用摄像头和麦克风',
    sentence: '只在录制视频时使用，录完马上关闭。',
    otherwise: '不同意就不能在这里录视频，可以改用手机自带的相机录好后再选。',
  },
  face: {
    title: '同意用人脸视频核对身份',
    sentence: '视频只用来核对是不是证件本人，核对完成后 24 小时内删除。',
    otherwise: '不同意就不能做视频核身，可以联系客服换一种核验方式。',
  },
  location: {
    title: '同意提供所在位置',
    sentence: '只看您在不在备案的省份，不保存具体地址。',
    otherwise: '不提供也能继续，审核员可能会电话问您。',
  },
  'server-reading': {
    title: '同意由服务器识别证件文字',
    sentence: '照片在服务器上识别，认出来的文字只发回给您核对，不留存。',
    otherwise: '不同意就自己照着证件填写，一样可以备案。',
  },
  library: {
    title: '同意在资料库里保存常用资料',
    sentence: '人员和证件的信息、照片加密保存，只供您下次备案选用，到您删除或撤回同意为止。',
    otherwise: '不同意也一样备案，只是每次要重新填写。',
  },
} as const satisfies Readonly<Record<string, ConsentText>>
