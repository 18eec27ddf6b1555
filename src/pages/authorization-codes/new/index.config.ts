export default definePageConfig({ navigationBarTitleText: '生成授权码' })
