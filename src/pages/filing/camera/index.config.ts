export default definePageConfig({ navigationBarTitleText: '拍照和核身' })
