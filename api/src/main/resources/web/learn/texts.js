// The texts of the pages.
import { ACCOUNT_TEXTS } from './texts-accounts.js';
import { SSO_TEXTS } from './texts-sso.js';

const TEXTS = {
  fr: {
    ...ACCOUNT_TEXTS.fr, ...SSO_TEXTS.fr,
    labelled: (label, text) => `${label} : ${text}`,
    other: 'English', table: 'Tableau', code: 'Texte brut',
    home: 'Vos compétences',
    intro: 'Choisissez une compétence : les questions s’adaptent à vos réponses. Vous pouvez vous arrêter et reprendre quand vous voulez.',
    points: (points, max) => `${points} pix sur ${max}`,
    level: (level, max) => `Niveau ${level} sur ${max}`,
    start: 'Commencer', resume: 'Reprendre', improve: 'Améliorer', reset: 'Recommencer à zéro', answers: 'Réponses et tutoriels',
    improveIn: (days) => `Améliorer : dans ${days} ${days > 1 ? 'jours' : 'jour'}`,
    resetIn: (days) => `Recommencer à zéro : dans ${days} ${days > 1 ? 'jours' : 'jour'}`,
    resetSure: (title) => `Effacer vos points et votre niveau en « ${title} » ?`,
    forget: 'Oublier cet appareil', forgetSure: 'Sans compte, vos résultats ne pourront plus être retrouvés. Continuer ?',
    question: (number) => `Question ${number}`,
    dots: (done) => `${done} sur 5 avant le point d’étape`,
    progress: (percent) => `Avancement du parcours : ${percent} %`,
    yourAnswer: 'Votre réponse', one: 'Une seule réponse', several: 'Une ou plusieurs réponses', order: 'Mettez dans l’ordre',
    up: (text) => `Monter : ${text}`, down: (text) => `Descendre : ${text}`, moved: (text, place) => `${text} : place ${place}`,
    choose: 'Choisir…',
    validate: 'Je valide', skip: 'Je passe', next: 'Continuer', back: 'Retour aux compétences', quit: 'Quitter (vous pourrez reprendre)',
    missing: 'Donnez d’abord une réponse, ou passez la question.',
    files: 'Fichiers à télécharger', size: (bytes) => bytes < 1000 ? `${bytes} octets` : `${Math.round(bytes / 1000)} ko`,
    time: (seconds) => `Temps restant : ${seconds} s`, timeUp: 'Le temps est écoulé : une réponse ne comptera plus comme réussie.',
    sending: 'Envoi de votre réponse…', retrying: 'La connexion est coupée ou le serveur est très occupé. Votre réponse est gardée ici et envoyée dès que possible.',
    checkpoint: 'Point d’étape', levelUp: (level) => `Bravo : niveau ${level} !`,
    end: 'Test terminé', endLevel: (score) => `Niveau ${score.level}, ${score.points} pix.`,
    next8: (points) => points > 0 ? `Encore ${points} pix jusqu’au niveau suivant.` : '',
    results: { CORRECT: 'Réussi', INCORRECT: 'Non réussi', SKIPPED: 'Passé', TIMED_OUT: 'Temps écoulé', FOCUS_LOST: 'Page quittée' },
    given: 'Votre réponse : ', right: 'Bonne réponse : ', why: 'Pourquoi', hint: 'Indice : ', learn: 'Tutoriels', minutes: (minutes) => `${minutes} min`,
    nothing: '(aucune)', simulator: 'Si le code n’est pas repris tout seul, recopiez-le ici.',
    failed: 'Cela n’a pas marché : ', again: 'Réessayer', elsewhere: 'Cette question a déjà reçu une autre réponse, sur un autre appareil ou dans un autre onglet. Voici la suite.',
    menu: 'Menu', dashboardMenu: 'Tableau de bord', homeMenu: 'Compétences', dashboard: 'Bonjour, découvrez votre tableau de bord',
    certifiable: 'Vous pouvez passer une certification.',
    notCertifiable: (missing) => `Pour passer une certification, il vous manque ${missing} ${missing > 1 ? 'compétences' : 'compétence'} au niveau 1.`,
    resumeAt: (title, percent) => `Reprendre « ${title} » (${percent} %)`,
    recommended: 'Compétences recommandées', started: 'Compétences commencées', improvable: 'Compétences à améliorer', allCompetencies: 'Toutes les compétences',
    pix: (points) => `${points} pix`, toLearn: 'Tutoriels pour progresser',
    tutorials: 'Mes tutos', recommendedTutorials: 'Recommandés', savedTutorials: 'Enregistrés', competency: 'Compétence',
    tutorialCount: (count) => count === 0 ? 'Aucun tuto.' : `${count} ${count > 1 ? 'tutos' : 'tuto'}`,
    tutorial: (title, format, minutes) => `${title} (${format}, ${minutes} min)`, formats: { page: 'page', video: 'vidéo', exercise: 'exercice' },
    save: 'Enregistrer', useful: 'Tuto utile', useless: 'Pas utile', more: 'Afficher la suite', moreLoaded: 'La suite est affichée.',
    history: 'Mes tests', noTests: 'Vous n’avez pas encore commencé de test.', startedAt: 'Début', endedAt: 'Fin', phase: 'État', levelColumn: 'Niveau atteint',
    phases: { IN_PROGRESS: 'En cours', COMPLETED: 'Terminé', DISCARDED: 'Remis à zéro' },
    date: (text) => new Date(text).toLocaleString('fr', { dateStyle: 'medium', timeStyle: 'short' }),
    report: 'Signaler un problème', feedbackAbout: 'De quoi s’agit-il ?', feedbackText: 'Que se passe-t-il ?', sendFeedback: 'Envoyer le signalement',
    emptyFeedback: 'Décrivez d’abord le problème.', feedbackSent: 'Merci, votre signalement est enregistré.',
    categories: {
      INSTRUCTION: 'La consigne', ANSWER: 'La réponse attendue', FILE: 'Un fichier à télécharger', PICTURE: 'Une image', SIMULATOR: 'Le simulateur',
      LINK: 'Un lien', ACCESSIBILITY: 'L’accessibilité', OTHER: 'Autre chose',
    },
    sharing: 'Partager mon profil', sharingIntro: 'Un établissement ou une organisation vous a donné un code ? Envoyez-lui une copie de votre profil d’aujourd’hui.',
    organizationCode: 'Code de l’organisation', willReceive: 'Ce qui sera envoyé', willNotReceive: 'Ce qui ne sera pas envoyé',
    sendProfile: 'J’envoie une copie de mon profil', profileSent: (name) => `Votre profil est envoyé à « ${name} ».`, shared: 'Profils envoyés',
  },
  en: {
    ...ACCOUNT_TEXTS.en, ...SSO_TEXTS.en,
    labelled: (label, text) => `${label}: ${text}`,
    other: 'Français', table: 'Table', code: 'Plain text',
    home: 'Your competencies',
    intro: 'Choose a competency: the questions adapt to your answers. You can stop and resume whenever you like.',
    points: (points, max) => `${points} points of ${max}`,
    level: (level, max) => `Level ${level} of ${max}`,
    start: 'Start', resume: 'Resume', improve: 'Improve', reset: 'Start again from nothing', answers: 'Answers and tutorials',
    improveIn: (days) => `Improve: in ${days} ${days > 1 ? 'days' : 'day'}`,
    resetIn: (days) => `Start again from nothing: in ${days} ${days > 1 ? 'days' : 'day'}`,
    resetSure: (title) => `Erase your points and your level in “${title}”?`,
    forget: 'Forget this device', forgetSure: 'Without an account your results cannot be found again. Go on?',
    question: (number) => `Question ${number}`,
    dots: (done) => `${done} of 5 before the checkpoint`,
    progress: (percent) => `Progress of the test: ${percent}%`,
    yourAnswer: 'Your answer', one: 'One answer only', several: 'One or more answers', order: 'Put in order',
    up: (text) => `Move up: ${text}`, down: (text) => `Move down: ${text}`, moved: (text, place) => `${text}: place ${place}`,
    choose: 'Choose…',
    validate: 'Submit', skip: 'Skip', next: 'Continue', back: 'Back to the competencies', quit: 'Leave (you can resume)',
    missing: 'Give an answer first, or skip the question.',
    files: 'Files to download', size: (bytes) => bytes < 1000 ? `${bytes} bytes` : `${Math.round(bytes / 1000)} kB`,
    time: (seconds) => `Time left: ${seconds} s`, timeUp: 'Time is up: an answer no longer counts as right.',
    sending: 'Sending your answer…', retrying: 'The connection is down or the server is very busy. Your answer is kept here and sent as soon as possible.',
    checkpoint: 'Checkpoint', levelUp: (level) => `Well done: level ${level}!`,
    end: 'Test completed', endLevel: (score) => `Level ${score.level}, ${score.points} points.`,
    next8: (points) => points > 0 ? `${points} more points to the next level.` : '',
    results: { CORRECT: 'Right', INCORRECT: 'Not right', SKIPPED: 'Skipped', TIMED_OUT: 'Time was up', FOCUS_LOST: 'Page left' },
    given: 'Your answer: ', right: 'Right answer: ', why: 'Why', hint: 'Hint: ', learn: 'Tutorials', minutes: (minutes) => `${minutes} min`,
    nothing: '(none)', simulator: 'If the code is not taken over by itself, copy it here.',
    failed: 'This did not work: ', again: 'Try again', elsewhere: 'This question has already been answered otherwise, on another device or in another tab. Here is what follows.',
    menu: 'Menu', dashboardMenu: 'Dashboard', homeMenu: 'Competencies', dashboard: 'Hello, here is your dashboard',
    certifiable: 'You may sit a certification.',
    notCertifiable: (missing) => `To sit a certification you need ${missing} more ${missing > 1 ? 'competencies' : 'competency'} at level 1.`,
    resumeAt: (title, percent) => `Resume “${title}” (${percent}%)`,
    recommended: 'Recommended competencies', started: 'Competencies under way', improvable: 'Competencies to improve', allCompetencies: 'All competencies',
    pix: (points) => `${points} points`, toLearn: 'Tutorials to get further',
    tutorials: 'My tutorials', recommendedTutorials: 'Recommended', savedTutorials: 'Saved', competency: 'Competency',
    tutorialCount: (count) => count === 0 ? 'No tutorial.' : `${count} ${count > 1 ? 'tutorials' : 'tutorial'}`,
    tutorial: (title, format, minutes) => `${title} (${format}, ${minutes} min)`, formats: { page: 'page', video: 'video', exercise: 'exercise' },
    save: 'Save', useful: 'Useful', useless: 'Not useful', more: 'Show more', moreLoaded: 'More is shown.',
    history: 'My tests', noTests: 'You have not started a test yet.', startedAt: 'Start', endedAt: 'End', phase: 'State', levelColumn: 'Level reached',
    phases: { IN_PROGRESS: 'Under way', COMPLETED: 'Completed', DISCARDED: 'Taken back' },
    date: (text) => new Date(text).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' }),
    report: 'Report a problem', feedbackAbout: 'What is it about?', feedbackText: 'What happens?', sendFeedback: 'Send the report',
    emptyFeedback: 'Describe the problem first.', feedbackSent: 'Thank you, your report is recorded.',
    categories: {
      INSTRUCTION: 'The instruction', ANSWER: 'The expected answer', FILE: 'A file to download', PICTURE: 'A picture', SIMULATOR: 'The simulator',
      LINK: 'A link', ACCESSIBILITY: 'Accessibility', OTHER: 'Something else',
    },
    sharing: 'Share my profile', sharingIntro: 'Did a school or an organisation give you a code? Send it a copy of your profile as it is today.',
    organizationCode: 'The organisation’s code', willReceive: 'What will be sent', willNotReceive: 'What will not be sent',
    sendProfile: 'I send a copy of my profile', profileSent: (name) => `Your profile was sent to “${name}”.`, shared: 'Profiles sent',
  },
};

const KEY = 'assay.language';

/** The language that was chosen, else the browser's, else French. */
export function language() {
  const chosen = localStorage.getItem(KEY);
  if (chosen in TEXTS) return chosen;
  return (navigator.languages ?? []).map((tag) => tag.slice(0, 2)).find((code) => code in TEXTS) ?? 'fr';
}

export function chooseLanguage(code) {
  localStorage.setItem(KEY, code);
}

/** Each language there is, with its own name. */
export const languages = () => [['fr', 'Français'], ['en', 'English']];

export function texts() {
  return TEXTS[language()];
}
