const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Imperatives of the second person singular that are nothing else at the start of a clause; folded. */
export const SURE = set(
  'regarde clique contacte essaie essaye envoie renvoie viens reviens prends reprends dis ecris choisis profite verifie reponds attends inscris remplis telecharge connecte deconnecte connecte-toi rejoins decouvre lis fais refais mets apporte rapporte ramene depose indique consulte participe tague mentionne scanne coche gratte savoure imagine explique actualise redemarre desactive installe saisis fonce craque prepare cours ' +
    'surveille guette bouge invite rassure transmets relance recontacte rappelle appelle jette ajoute pense laisse utilise teste descends monte ouvre retrouve passe active telephone abonne assure evite oublie hesite creuse goute garde donne raconte signale suis file patiente reserve commande demande note montre partage precise marque vide copie colle tape tourne depeche explore compare recupere deguste reporte demarre continue sois aie sache va tente visite compte cherche parle ose etale applique rince melange verse lave branche debranche redescends tweete like commente sors entre rentre traverse longe',
);
/** Nouns, adjectives or verbs of the third person too: they need something after them that only an order takes. */
export const DOUBTFUL = set(
  'lis mets laisse passe active telephone creuse garde donne suis file patiente reserve commande demande note montre partage precise marque vide copie colle tape tourne reporte continue va tente visite compte cherche parle depose participe invite monte appelle teste savoure goute applique lave branche prepare explore sors entre rentre longe traverse like commente aie sache indique signale rappelle raconte cours oublie hesite explique evite compare ouvre retrouve utilise propose melange verse demarre',
);
/** After a doubtful form: what only a verb takes. */
export const OBJECT = set(
  'le la les l un une des ton ta tes nous moi bien vite donc juste simplement plutot d abord vers par sur chez voir nous-en ce cette ces cet tout tous toutes au aux',
);
/** After what a doubtful noun itself takes, too: "une commande sur …", "la visite par …". */
export const WEAK_OBJECT = set('par sur chez vers d au aux tout tous toutes vite voir');

/** What stands before an order without being its subject. */
export const OPENERS = set(
  'si quand pour des en sinon alors avant apres sur dans ou du au aux vous nous bonjour bonsoir salut coucou hello hey hi oui non ok merci desole desoles desolee mince oups parfait super top genial ah oh surtout pas bravo bienvenue felicitations a d allez tiens voila voici bonne bon tu toi toutefois cependant sans avec ici',
);
/** Subjects after which a verb in the same clause is theirs. */
export const SUBJECTS = set('je j il elle on qui ils elles ca cela ce c ne n que');
