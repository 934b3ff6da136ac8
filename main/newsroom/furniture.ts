/** The words around an article, in the languages that the outlets print. */
import type { Language } from './outlet.ts';

export type Furniture = {
  readonly home: string;
  readonly search: string;
  readonly cookies: string;
  readonly accept: string;
  readonly refuse: string;
  readonly by: string;
  readonly updated: string;
  readonly related: string;
  readonly comments: string;
  readonly join: string;
  readonly share: string;
  readonly letter: string;
  readonly about: string;
  /** Stands in the footer of each page. */
  readonly invented: string;
};

export const furniture: Readonly<Record<Language, Furniture>> = {
  en: {
    home: 'Home',
    search: 'Search',
    cookies:
      'We and our 214 partners would like to store cookies on your device. You can change your mind at any time.',
    accept: 'Accept all',
    refuse: 'Refuse',
    by: 'By',
    updated: 'Updated',
    related: 'Read next',
    comments: 'Comments',
    join: 'Join the conversation. Sign in to comment.',
    share: 'Share this article',
    letter: 'Get our morning letter in your inbox.',
    about: 'About us',
    invented: 'is an invented outlet of a sample newsroom. Its articles, companies and persons do not exist.',
  },
  ja: {
    home: 'ホーム',
    search: '検索',
    cookies: '当サイトではクッキーを使用しています。設定はいつでも変更できます。',
    accept: '同意する',
    refuse: '拒否する',
    by: '',
    updated: '更新',
    related: '関連記事',
    comments: 'コメント',
    join: 'コメントするにはログインしてください。',
    share: 'この記事を共有',
    letter: '朝のニュースレターに登録する',
    about: '会社案内',
    invented: 'は見本のために創作された架空の媒体です。記事、企業、人物は実在しません。',
  },
  ru: {
    home: 'Главная',
    search: 'Поиск',
    cookies: 'Сайт использует файлы cookie. Вы можете изменить настройки в любое время.',
    accept: 'Принять',
    refuse: 'Отказаться',
    by: 'Автор:',
    updated: 'Обновлено',
    related: 'Читайте также',
    comments: 'Комментарии',
    join: 'Войдите, чтобы оставить комментарий.',
    share: 'Поделиться',
    letter: 'Подпишитесь на утреннюю рассылку.',
    about: 'О редакции',
    invented: '— вымышленное издание учебной редакции. Статьи, компании и люди не существуют.',
  },
  kk: {
    home: 'Басты бет',
    search: 'Іздеу',
    cookies: 'Сайт cookie файлдарын пайдаланады. Баптауды кез келген уақытта өзгертуге болады.',
    accept: 'Қабылдау',
    refuse: 'Бас тарту',
    by: 'Авторы:',
    updated: 'Жаңартылды',
    related: 'Тағы оқыңыз',
    comments: 'Пікірлер',
    join: 'Пікір қалдыру үшін кіріңіз.',
    share: 'Бөлісу',
    letter: 'Таңғы хабарламаға жазылыңыз.',
    about: 'Біз туралы',
    invented: '— үлгі үшін ойдан шығарылған басылым. Мақалалар, компаниялар мен адамдар шын өмірде жоқ.',
  },
};
