/** The two agreements before submission, in our own plain words. The title of the second is the trade's own. */
export type Agreement = { id: 'privacy' | 'assisted-correction'; title: string; note: string; paragraphs: readonly string[] }

export const agreements: readonly Agreement[] = [
  {
    id: 'privacy',
    title: '隐私保护声明',
    note: '必须勾选',
    paragraphs: [
      '我们收集什么：您填写的主体、网站和负责人信息，您上传的证件照片、材料和核身视频，以及办理过程的记录。',
      '用来做什么：只用于办理这次网站备案。接入商的审核员会查看，审核通过后报送通信管理局。不用于推销，也不卖给别人。',
      '怎么保管：个人信息和照片都加密存放，只有您和经办的审核员能看到。核身视频在核对完成后 24 小时内删除。',
      '保存多久：草稿 30 天没有动会自动作废。放弃备案时，照片和视频随即删除。备案成功后，依照管理规定保留备案资料。',
      '您的权利：您可以随时查看、更正、导出和删除自己的资料，也可以撤回之前的同意，都在「设置 › 隐私」里。管局审核期间不能删除订单，审核结束后可以。',
    ],
  },
  {
    id: 'assisted-correction',
    title: '协助更改备案信息服务在线服务条款',
    note: '可以不勾选：审核员发现小错时，只能退回让您自己改',
    paragraphs: [
      '这是一项免费的服务，目的是少退回几次、早点办完。',
      '勾选后，审核员发现明显的笔误（例如多了一个空格、括号全角半角不对）时，可以直接替您改正，不必整单退回。',
      '每一处改动都会记下原来的内容、改后的内容和原因，并通知您。您不同意的，可以要求改回来。',
      '证件号码、姓名、手机号码不会由审核员代改。',
    ],
  },
]
