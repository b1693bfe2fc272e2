<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AddLine</name>
    <message>
        <source>Add a prompt</source>
        <translation>Impuls hinzufügen</translation>
    </message>
    <message>
        <source>Add a prompt: type it and press Enter, or paste a list</source>
        <translation>Impuls hinzufügen: tippen und Eingabetaste drücken oder eine Liste einfügen</translation>
    </message>
</context>
<context>
    <name>CardPreview</name>
    <message>
        <source>How the overlay shows it</source>
        <translation>So zeigt ihn das Overlay</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>“{sentence}”</source>
        <translation>„{sentence}“</translation>
    </message>
</context>
<context>
    <name>Check-in</name>
    <message>
        <source>Breath, pace, shoulders</source>
        <extracomment>A reminder that comes with the program, in few words (at most 32 characters) or as a sentence; all but the one about breath are for the client to hear. {min}: minutes left</extracomment>
        <translation>Atem, Tempo, Schultern</translation>
    </message>
    <message>
        <source>Good place to stop?</source>
        <extracomment>A reminder that comes with the program, in few words (at most 32 characters) or as a sentence; all but the one about breath are for the client to hear. {min}: minutes left</extracomment>
        <translation>Gut zum Aufhören?</translation>
    </message>
    <message>
        <source>Half our time remains. What should it go to?</source>
        <extracomment>A reminder that comes with the program, in few words (at most 32 characters) or as a sentence; all but the one about breath are for the client to hear. {min}: minutes left</extracomment>
        <translation>Die Hälfte unserer Zeit liegt vor uns. Wofür möchten Sie sie nutzen?</translation>
    </message>
    <message>
        <source>Half the time left</source>
        <extracomment>A reminder that comes with the program, in few words (at most 32 characters) or as a sentence; all but the one about breath are for the client to hear. {min}: minutes left</extracomment>
        <translation>Noch die halbe Zeit</translation>
    </message>
    <message>
        <source>How are we doing so far with what you wanted?</source>
        <extracomment>A reminder that comes with the program, in few words (at most 32 characters) or as a sentence; all but the one about breath are for the client to hear. {min}: minutes left</extracomment>
        <translation>Wie weit sind wir bisher mit dem, was Sie wollten?</translation>
    </message>
    <message>
        <source>How are we doing so far?</source>
        <extracomment>A reminder that comes with the program, in few words (at most 32 characters) or as a sentence; all but the one about breath are for the client to hear. {min}: minutes left</extracomment>
        <translation>Wie läuft es bisher?</translation>
    </message>
    <message>
        <source>Notice their breath, pace and shoulders.</source>
        <extracomment>A reminder that comes with the program, in few words (at most 32 characters) or as a sentence; all but the one about breath are for the client to hear. {min}: minutes left</extracomment>
        <translation>Achten Sie auf Atem, Tempo und Schultern.</translation>
    </message>
    <message>
        <source>There are {min} minutes left. What matters most in them?</source>
        <extracomment>A reminder that comes with the program, in few words (at most 32 characters) or as a sentence; all but the one about breath are for the client to hear. {min}: minutes left</extracomment>
        <translation>Wir haben noch {min} Minuten. Was ist Ihnen darin am wichtigsten?</translation>
    </message>
    <message>
        <source>There are {min} minutes left. What should they go to?</source>
        <extracomment>A reminder that comes with the program, in few words (at most 32 characters) or as a sentence; all but the one about breath are for the client to hear. {min}: minutes left</extracomment>
        <translation>Wir haben noch {min} Minuten. Wofür möchten Sie sie nutzen?</translation>
    </message>
    <message>
        <source>What would make this a good place to stop?</source>
        <extracomment>A reminder that comes with the program, in few words (at most 32 characters) or as a sentence; all but the one about breath are for the client to hear. {min}: minutes left</extracomment>
        <translation>Was bräuchte es, damit wir hier gut aufhören können?</translation>
    </message>
    <message>
        <source>{min} min: what for?</source>
        <extracomment>A reminder that comes with the program, in few words (at most 32 characters) or as a sentence; all but the one about breath are for the client to hear. {min}: minutes left</extracomment>
        <translation>{min} Min.: wofür?</translation>
    </message>
    <message>
        <source>{min} min: what matters?</source>
        <extracomment>A reminder that comes with the program, in few words (at most 32 characters) or as a sentence; all but the one about breath are for the client to hear. {min}: minutes left</extracomment>
        <translation>{min} Min.: was zählt?</translation>
    </message>
</context>
<context>
    <name>Check-ins</name>
    <message>
        <source>1 character</source>
        <translation>1 Zeichen</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <source>A session has room for {n} check-ins.</source>
        <translation>Eine Sitzung hat Platz für {n} Check-ins.</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Cue: a silent note to yourself</source>
        <translation>Hinweis: eine stille Notiz für Sie</translation>
    </message>
    <message>
        <source>Say: for the client to hear</source>
        <translation>Satz: für den Klienten</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Was jetzt?</translation>
    </message>
    <message>
        <source>What would serve you best now?</source>
        <translation>Was würde Ihnen jetzt am meisten helfen?</translation>
    </message>
    <message>
        <source>as closing opens</source>
        <translation>wenn der Abschluss beginnt</translation>
    </message>
    <message>
        <source>as exploration opens</source>
        <translation>wenn die Erkundung beginnt</translation>
    </message>
    <message>
        <source>at {time}, {where}</source>
        <translation>nach {time}, {where}</translation>
    </message>
    <message>
        <source>half time</source>
        <translation>Halbzeit</translation>
    </message>
    <message>
        <source>half time, time left</source>
        <translation>Halbzeit, verbleibende Zeit</translation>
    </message>
    <message>
        <source>in agreement</source>
        <translation>in der Vereinbarung</translation>
    </message>
    <message>
        <source>in closing</source>
        <translation>im Abschluss</translation>
    </message>
    <message>
        <source>in exploration</source>
        <translation>in der Erkundung</translation>
    </message>
    <message>
        <source>move, reword, mute, add</source>
        <translation>verschieben, umformulieren, stumm schalten, hinzufügen</translation>
    </message>
    <message>
        <source>reminders in a session</source>
        <translation>Erinnerungen in einer Sitzung</translation>
    </message>
    <message>
        <source>say and cue</source>
        <translation>Satz und Hinweis</translation>
    </message>
    <message>
        <source>session types</source>
        <translation>Sitzungsarten</translation>
    </message>
    <message>
        <source>{check-in}, muted</source>
        <translation>{check-in}, stumm</translation>
    </message>
    <message>
        <source>{glance}, cue</source>
        <translation>{glance}, Hinweis</translation>
    </message>
    <message>
        <source>{glance}, say</source>
        <translation>{glance}, Satz</translation>
    </message>
    <message>
        <source>{n} characters</source>
        <translation>{n} Zeichen</translation>
    </message>
    <message>
        <source>{n} words</source>
        <translation>{n} Wörter</translation>
    </message>
    <message>
        <source>{phase}, {time}</source>
        <translation>{phase}, {time}</translation>
    </message>
</context>
<context>
    <name>CheckInDetails</name>
    <message>
        <source>As it was shipped</source>
        <translation>Wie mitgeliefert</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Tipps</translation>
    </message>
    <message>
        <source>It gives way to a later one, and has other words once its moment has gone by.</source>
        <translation>Er macht einem späteren Platz und hat andere Worte, wenn sein Moment vorbei ist.</translation>
    </message>
    <message>
        <source>It is kept here, and no session has it.</source>
        <translation>Er bleibt hier stehen, und keine Sitzung hat ihn.</translation>
    </message>
    <message>
        <source>It speaks of the time left</source>
        <translation>Er spricht von der verbleibenden Zeit</translation>
    </message>
    <message>
        <source>Its place and words as they came with the program.</source>
        <translation>Sein Platz und seine Worte, wie sie mit dem Programm kamen.</translation>
    </message>
    <message>
        <source>Later, at a glance</source>
        <translation>Später, auf einen Blick</translation>
    </message>
    <message>
        <source>Later, the whole sentence</source>
        <translation>Später, der ganze Satz</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>On the overlay</source>
        <translation>Auf dem Overlay</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Say or cue</source>
        <translation>Satz oder Hinweis</translation>
    </message>
    <message>
        <source>Takes it out of this session type; Undo brings it back.</source>
        <translation>Nimmt ihn aus dieser Sitzungsart; Rückgängig holt ihn zurück.</translation>
    </message>
    <message>
        <source>The whole sentence</source>
        <translation>Der ganze Satz</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>When it comes later than it was meant to:</source>
        <translation>Wenn er später kommt als gedacht:</translation>
    </message>
</context>
<context>
    <name>CheckInLegend</name>
    <message>
        <source>cue</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>say</source>
        <translation>Satz</translation>
    </message>
</context>
<context>
    <name>CheckInsPage</name>
    <message>
        <source>Add a check-in</source>
        <translation>Check-in hinzufügen</translation>
    </message>
    <message>
        <source>Another reminder in this session type, where there is room.</source>
        <translation>Eine weitere Erinnerung in dieser Sitzungsart, wo noch Platz ist.</translation>
    </message>
    <message>
        <source>Bring back “{glance}”</source>
        <translation>„{glance}“ zurückholen</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Drag a check-in, or move it with ← and →; with Shift by larger steps.</source>
        <translation>Ziehen Sie einen Check-in oder bewegen Sie ihn mit ← und →; mit Umschalt in größeren Schritten.</translation>
    </message>
    <message>
        <source>Session type</source>
        <translation>Sitzungsart</translation>
    </message>
    <message>
        <source>Soft reminders that wait on the overlay until you answer them. Each session type has its own; what you change counts from the next session on.</source>
        <translation>Sanfte Erinnerungen, die auf dem Overlay warten, bis Sie antworten. Jede Sitzungsart hat ihre eigenen; was Sie ändern, zählt ab der nächsten Sitzung.</translation>
    </message>
    <message>
        <source>This session type has no check-ins.</source>
        <translation>Diese Sitzungsart hat keine Check-ins.</translation>
    </message>
</context>
<context>
    <name>ChecklistGroup</name>
    <message>
        <source>Not in this kind of session: {numbers}</source>
        <translation>Nicht in dieser Art Sitzung: {numbers}</translation>
    </message>
    <message>
        <source>The source&apos;s own questions</source>
        <translation>Die eigenen Fragen der Quelle</translation>
    </message>
</context>
<context>
    <name>ChordRecorder</name>
    <message>
        <source>Press the keys…</source>
        <translation>Tasten drücken&#xa0;…</translation>
    </message>
    <message>
        <source>That key can&apos;t be used here. Letters from A to Z, digits and F keys can.</source>
        <translation>Diese Taste geht hier nicht. Buchstaben von A bis Z, Ziffern und F-Tasten gehen.</translation>
    </message>
</context>
<context>
    <name>ClientField</name>
    <message>
        <source>Initials or a code, never a full name. It may stay empty.</source>
        <translation>Initialen oder ein Kürzel, nie der volle Name. Das Feld darf leer bleiben.</translation>
    </message>
    <message>
        <source>R7</source>
        <translation>R7</translation>
    </message>
</context>
<context>
    <name>ClockRow</name>
    <message>
        <source>As recorded</source>
        <translation>Wie aufgezeichnet</translation>
    </message>
    <message>
        <source>{what} as recorded</source>
        <translation>{what} wie aufgezeichnet</translation>
    </message>
</context>
<context>
    <name>ColumnMappingBox</name>
    <message>
        <source>Column {n} holds</source>
        <translation>Spalte {n} enthält</translation>
    </message>
    <message>
        <source>Columns are parted by</source>
        <translation>Spalten getrennt durch</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>Die erste Zeile nennt die Spalten</translation>
    </message>
    <message>
        <source>What each column holds</source>
        <translation>Was jede Spalte enthält</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Two decks side by side</source>
        <translation>Zwei Decks nebeneinander</translation>
    </message>
</context>
<context>
    <name>Competency</name>
    <message>
        <source>I am open about myself, invite an answer to what I bring, and accept it.</source>
        <translation>Ich zeige mich offen, bitte um eine Antwort auf das, was ich einbringe, und nehme sie an.</translation>
    </message>
    <message>
        <source>I give back what I heard and let the client check it.</source>
        <translation>Ich gebe zurück, was ich gehört habe, und lasse es den Klienten prüfen.</translation>
    </message>
    <message>
        <source>I hear the client within their own world, and ask what I could ask of nobody else.</source>
        <translation>Ich höre den Klienten in seiner eigenen Welt und frage, was ich nur ihn fragen könnte.</translation>
    </message>
    <message>
        <source>I honour what the client has moved and learned.</source>
        <translation>Ich würdige, was der Klient bewegt und gelernt hat.</translation>
    </message>
    <message>
        <source>I invite the client to say more of what they live through right now.</source>
        <translation>Ich lade den Klienten ein, mehr von dem zu sagen, was er gerade erlebt.</translation>
    </message>
    <message>
        <source>I leave room for silence, a pause, a thought.</source>
        <translation>Ich lasse Raum für Stille, eine Pause, einen Gedanken.</translation>
    </message>
    <message>
        <source>I let the client feel backed, understood and cared about.</source>
        <translation>Ich lasse den Klienten spüren, dass er getragen, verstanden und wichtig ist.</translation>
    </message>
    <message>
        <source>I notice what comes up now, in the client and in me.</source>
        <translation>Ich bemerke, was jetzt auftaucht, beim Klienten und bei mir.</translation>
    </message>
    <message>
        <source>I notice when something more is there, and we look at it together.</source>
        <translation>Ich bemerke, wenn noch mehr da ist, und wir schauen es gemeinsam an.</translation>
    </message>
    <message>
        <source>I offer what I see, think or feel, free to be kept or left.</source>
        <translation>Ich biete an, was ich sehe, denke oder fühle; es darf bleiben oder gehen.</translation>
    </message>
    <message>
        <source>I say what I see of feeling, energy and gesture, and ask about it.</source>
        <translation>Ich sage, was ich an Gefühl, Energie und Geste sehe, und frage danach.</translation>
    </message>
    <message>
        <source>I stay open to the bias, setting and culture that each of us brings.</source>
        <translation>Ich bleibe offen für Vorurteile, Umfeld und Kultur, die wir beide mitbringen.</translation>
    </message>
    <message>
        <source>I stay with the client and answer to who they are, how they are and what they want.</source>
        <translation>Ich bin beim Klienten und antworte darauf, wer er ist, wie es ihm geht und was er will.</translation>
    </message>
    <message>
        <source>I take words, voice and body together, and ask what they mean.</source>
        <translation>Ich nehme Worte, Stimme und Körper zusammen und frage, was sie bedeuten.</translation>
    </message>
    <message>
        <source>I watch how my thoughts and ways act on the client and the work.</source>
        <translation>Ich achte darauf, wie meine Gedanken und Muster auf den Klienten und die Arbeit wirken.</translation>
    </message>
    <message>
        <source>The choices belong to the client, and I come ready to let them choose.</source>
        <translation>Die Wahl liegt beim Klienten, und ich bin bereit, ihn wählen zu lassen.</translation>
    </message>
    <message>
        <source>The client decides how they will know it worked, today or over the whole work.</source>
        <translation>Der Klient entscheidet, woran er merkt, dass es gelungen ist, heute oder in der ganzen Arbeit.</translation>
    </message>
    <message>
        <source>The client finds their own ways on, and what they are willing and able to do.</source>
        <translation>Der Klient findet eigene Wege und das, was er tun will und kann.</translation>
    </message>
    <message>
        <source>The client looks at what helps, who helps and what may stand in the way.</source>
        <translation>Der Klient schaut, was hilft, wer hilft und was im Weg stehen könnte.</translation>
    </message>
    <message>
        <source>The client makes what is new a part of how they see and act.</source>
        <translation>Der Klient macht das Neue zu einem Teil davon, wie er sieht und handelt.</translation>
    </message>
    <message>
        <source>The client names what has to be looked at on the way there.</source>
        <translation>Der Klient nennt, was auf dem Weg dorthin angeschaut werden muss.</translation>
    </message>
    <message>
        <source>The client says, or says again, what they want from today.</source>
        <translation>Der Klient sagt, oder sagt noch einmal, was er von heute will.</translation>
    </message>
    <message>
        <source>The client shapes goals, steps and a way to keep track that carry the learning on.</source>
        <translation>Der Klient gestaltet Ziele, Schritte und eine Art dranzubleiben, die das Gelernte weitertragen.</translation>
    </message>
    <message>
        <source>The client sums up what they learned, today or since last time.</source>
        <translation>Der Klient fasst zusammen, was er gelernt hat, heute oder seit dem letzten Mal.</translation>
    </message>
    <message>
        <source>We bring the session to its end together.</source>
        <translation>Wir bringen die Sitzung gemeinsam zu ihrem Ende.</translation>
    </message>
    <message>
        <source>We draw up the plan and the goals of the whole work together.</source>
        <translation>Wir entwerfen den Plan und die Ziele der ganzen Arbeit gemeinsam.</translation>
    </message>
    <message>
        <source>We find out together whether we suit each other.</source>
        <translation>Wir finden gemeinsam heraus, ob wir zueinander passen.</translation>
    </message>
    <message>
        <source>We keep to what the client came for until they choose otherwise.</source>
        <translation>Wir bleiben bei dem, wofür der Klient gekommen ist, bis er anders wählt.</translation>
    </message>
    <message>
        <source>We look after the time and the direction together.</source>
        <translation>Wir achten gemeinsam auf Zeit und Richtung.</translation>
    </message>
    <message>
        <source>We part in a way that respects the client and what we did.</source>
        <translation>Wir verabschieden uns so, dass es den Klienten und unsere Arbeit würdigt.</translation>
    </message>
    <message>
        <source>We return to what we agreed whenever it needs it.</source>
        <translation>Wir kehren zur Vereinbarung zurück, wann immer sie es braucht.</translation>
    </message>
    <message>
        <source>What I sense in myself may serve the client, so I offer it and let it go.</source>
        <translation>Was ich in mir spüre, kann dem Klienten dienen; ich biete es an und lasse es los.</translation>
    </message>
    <message>
        <source>acknowledging</source>
        <translation>würdigen</translation>
    </message>
    <message>
        <source>agreement again</source>
        <translation>Vereinbarung erneuern</translation>
    </message>
    <message>
        <source>client&apos;s choice</source>
        <translation>Wahl des Klienten</translation>
    </message>
    <message>
        <source>closing together</source>
        <translation>gemeinsam abschließen</translation>
    </message>
    <message>
        <source>context and culture</source>
        <translation>Umfeld und Kultur</translation>
    </message>
    <message>
        <source>emotion and energy</source>
        <translation>Gefühl und Energie</translation>
    </message>
    <message>
        <source>ending well</source>
        <translation>gut enden</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>free offer</source>
        <translation>freies Angebot</translation>
    </message>
    <message>
        <source>full meaning</source>
        <translation>ganze Bedeutung</translation>
    </message>
    <message>
        <source>goals and actions</source>
        <translation>Ziele und Schritte</translation>
    </message>
    <message>
        <source>intuition</source>
        <translation>Intuition</translation>
    </message>
    <message>
        <source>means and barriers</source>
        <translation>Mittel und Hindernisse</translation>
    </message>
    <message>
        <source>measure of success</source>
        <translation>Erfolgsmaß</translation>
    </message>
    <message>
        <source>more to it</source>
        <translation>da ist mehr</translation>
    </message>
    <message>
        <source>openness</source>
        <translation>Offenheit</translation>
    </message>
    <message>
        <source>own ideas</source>
        <translation>eigene Ideen</translation>
    </message>
    <message>
        <source>own influence</source>
        <translation>eigene Wirkung</translation>
    </message>
    <message>
        <source>plan and goals</source>
        <translation>Plan und Ziele</translation>
    </message>
    <message>
        <source>presence</source>
        <translation>Präsenz</translation>
    </message>
    <message>
        <source>reflecting back</source>
        <translation>spiegeln</translation>
    </message>
    <message>
        <source>saying more</source>
        <translation>mehr sagen</translation>
    </message>
    <message>
        <source>session outcome</source>
        <translation>Anliegen der Sitzung</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>staying on course</source>
        <translation>auf Kurs bleiben</translation>
    </message>
    <message>
        <source>summing up</source>
        <translation>zusammenfassen</translation>
    </message>
    <message>
        <source>support</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>taking it in</source>
        <translation>verankern</translation>
    </message>
    <message>
        <source>time and focus</source>
        <translation>Zeit und Fokus</translation>
    </message>
    <message>
        <source>what emerges</source>
        <translation>was auftaucht</translation>
    </message>
    <message>
        <source>what to address</source>
        <translation>was zu klären ist</translation>
    </message>
    <message>
        <source>whole context</source>
        <translation>ganzes Umfeld</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Pages of help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closing began</source>
        <translation>Abschluss begann</translation>
    </message>
    <message>
        <source>Correct times and phases</source>
        <translation>Zeiten und Phasen berichtigen</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Berichtigungen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Exploration began</source>
        <translation>Erkundung begann</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Phases as recorded</source>
        <translation>Phasen wie aufgezeichnet</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>What was recorded stays on record. Phases and marks count from the start, without pauses.</source>
        <translation>Was aufgezeichnet wurde, bleibt erhalten. Phasen und Marken zählen ab dem Beginn, ohne Pausen.</translation>
    </message>
    <message>
        <source>When it was</source>
        <translation>Wann es war</translation>
    </message>
    <message>
        <source>{refusal} Close again to leave it as it was.</source>
        <translation>{refusal} Noch einmal schließen, und es bleibt, wie es war.</translation>
    </message>
</context>
<context>
    <name>DailyPart</name>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>&amp;Client code</source>
        <translation>&amp;Klientenkürzel</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Länge</translation>
    </message>
    <message>
        <source>Make, change and put in order the session types</source>
        <translation>Sitzungsarten anlegen, ändern und ordnen</translation>
    </message>
    <message>
        <source>Practise: {what}</source>
        <translation>Üben: {what}</translation>
    </message>
    <message>
        <source>Prompts about it come a little more often in this session.</source>
        <translation>Impulse dazu kommen in dieser Sitzung etwas öfter.</translation>
    </message>
    <message>
        <source>Session &amp;type</source>
        <translation>Sitzungs&amp;art</translation>
    </message>
    <message>
        <source>Session type</source>
        <translation>Sitzungsart</translation>
    </message>
    <message>
        <source>T&amp;ypes…</source>
        <translation>A&amp;rten&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Jan</source>
        <extracomment>Months in short</extracomment>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Mon</source>
        <extracomment>Days of the week in short</extracomment>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{weekday} {day}, {time}</source>
        <translation>{weekday}, {day}, {time}</translation>
    </message>
</context>
<context>
    <name>DeckList</name>
    <message>
        <source>Decks</source>
        <translation>Decks</translation>
    </message>
    <message>
        <source>{n} to look at</source>
        <translation>{n} zum Ansehen</translation>
    </message>
</context>
<context>
    <name>DeckMenus</name>
    <message>
        <source>&amp;Deck</source>
        <translation>&amp;Deck</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Impuls</translation>
    </message>
    <message>
        <source>Copy to another deck</source>
        <translation>In ein anderes Deck kopieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>How it partners</source>
        <translation>Wie er partnerschaftlich wirkt</translation>
    </message>
    <message>
        <source>Move to another deck</source>
        <translation>In ein anderes Deck verschieben</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Restore a deck</source>
        <translation>Ein Deck zurückholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>DeckSide</name>
    <message>
        <source>Bring a deck back out of the bin</source>
        <translation>Ein Deck aus dem Papierkorb zurückholen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the deck, to the bin (Del)</source>
        <translation>Das Deck löschen, in den Papierkorb (Entf)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate the deck</source>
        <translation>Das Deck duplizieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Import prompts from a file</source>
        <translation>Impulse aus einer Datei importieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New deck</source>
        <translation>Neues Deck</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename the deck (F2 in the list)</source>
        <translation>Das Deck umbenennen (F2 in der Liste)</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Zurückholen&#xa0;…</translation>
    </message>
    <message>
        <source>Write the deck into a file, or as cards to print</source>
        <translation>Das Deck in eine Datei schreiben oder als Karten drucken</translation>
    </message>
</context>
<context>
    <name>Decks</name>
    <message>
        <source> (copy {n})</source>
        <translation> (Kopie {n})</translation>
    </message>
    <message>
        <source> (copy)</source>
        <extracomment>After a deck&apos;s title</extracomment>
        <translation> (Kopie)</translation>
    </message>
    <message>
        <source> (yours, {when})</source>
        <extracomment>After a deck&apos;s title</extracomment>
        <translation> (Ihres, {when})</translation>
    </message>
    <message>
        <source>+ Only here: {words}</source>
        <translation>+ Nur hier: {words}</translation>
    </message>
    <message>
        <source>1 finding</source>
        <extracomment>Of the deck check: something to look at</extracomment>
        <translation>1 Fund</translation>
    </message>
    <message>
        <source>1 group of prompts that are alike</source>
        <translation>1 Gruppe ähnlicher Impulse</translation>
    </message>
    <message>
        <source>1 new prompt</source>
        <translation>1 neuer Impuls</translation>
    </message>
    <message>
        <source>1 place in {where}</source>
        <translation>1 Stelle in {where}</translation>
    </message>
    <message>
        <source>1 prompt</source>
        <translation>1 Impuls</translation>
    </message>
    <message>
        <source>1 prompt is different.</source>
        <translation>1 Impuls ist anders.</translation>
    </message>
    <message>
        <source>1 reworded</source>
        <translation>1 umformuliert</translation>
    </message>
    <message>
        <source>A deck of your own.</source>
        <translation>Ein eigenes Deck.</translation>
    </message>
    <message>
        <source>Add a prompt</source>
        <translation>Impuls hinzufügen</translation>
    </message>
    <message>
        <source>Add {prompts}</source>
        <translation>{prompts} hinzufügen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>Another program took the file of “{deck}” away. Yours is kept.</source>
        <translation>Ein anderes Programm hat die Datei von „{deck}“ entfernt. Ihre Fassung bleibt.</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>Of phases: fits in any of them</extracomment>
        <translation>Jede</translation>
    </message>
    <message>
        <source>Any competency</source>
        <translation>Jede Kompetenz</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Any phase</source>
        <translation>Jede Phase</translation>
    </message>
    <message>
        <source>Both have the same prompts.</source>
        <translation>Beide haben dieselben Impulse.</translation>
    </message>
    <message>
        <source>Bring “{deck}” up to date</source>
        <translation>„{deck}“ auf den neuen Stand bringen</translation>
    </message>
    <message>
        <source>Cards to print, A4 (PDF)…</source>
        <translation>Karten zum Drucken, A4 (PDF)&#xa0;…</translation>
    </message>
    <message>
        <source>Cards to print, Letter (PDF)…</source>
        <translation>Karten zum Drucken, Letter (PDF)&#xa0;…</translation>
    </message>
    <message>
        <source>Change what is said about “{deck}”</source>
        <translation>Angaben zu „{deck}“ ändern</translation>
    </message>
    <message>
        <source>Change {prompts}</source>
        <translation>{prompts} ändern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy {prompts} to “{deck}”</source>
        <translation>{prompts} nach „{deck}“ kopieren</translation>
    </message>
    <message>
        <source>Creates together</source>
        <translation>Gestaltet gemeinsam</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Deck file (TOML)…</source>
        <translation>Deckdatei (TOML)&#xa0;…</translation>
    </message>
    <message>
        <source>Decks, tables and texts</source>
        <translation>Decks, Tabellen und Texte</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the deck</source>
        <translation>Das Deck löschen</translation>
    </message>
    <message>
        <source>Delete the deck “{deck}”</source>
        <translation>Das Deck „{deck}“ löschen</translation>
    </message>
    <message>
        <source>Delete your copy of “{deck}”</source>
        <translation>Ihre Kopie von „{deck}“ löschen</translation>
    </message>
    <message>
        <source>Delete {prompts}</source>
        <translation>{prompts} löschen</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten&#xa0;…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate the deck</source>
        <translation>Das Deck duplizieren</translation>
    </message>
    <message>
        <source>Duplicate the deck as “{deck}”</source>
        <translation>Das Deck als „{deck}“ duplizieren</translation>
    </message>
    <message>
        <source>Duplicate {prompts}</source>
        <translation>{prompts} duplizieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Export the deck</source>
        <translation>Das Deck exportieren</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Suchen und ersetzen&#xa0;…</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Doppelte finden</translation>
    </message>
    <message>
        <source>First session</source>
        <translation>Erste Sitzung</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>Impulse importieren</translation>
    </message>
    <message>
        <source>Import {prompts} into “{deck}”</source>
        <translation>{prompts} in „{deck}“ importieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>It came with the program. Your first change makes a copy of your own.</source>
        <translation>Es kam mit dem Programm. Ihre erste Änderung legt eine eigene Kopie an.</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Letzte Sitzung</translation>
    </message>
    <message>
        <source>Looking for prompts that are alike…</source>
        <translation>Ähnliche Impulse werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move {prompts} to “{deck}”</source>
        <translation>{prompts} nach „{deck}“ verschieben</translation>
    </message>
    <message>
        <source>Nearly the same words</source>
        <translation>Fast dieselben Worte</translation>
    </message>
    <message>
        <source>Never show {prompts}</source>
        <translation>{prompts} nie zeigen</translation>
    </message>
    <message>
        <source>Never show, or show again</source>
        <translation>Nie zeigen oder wieder zeigen</translation>
    </message>
    <message>
        <source>New deck</source>
        <translation>Neues Deck</translation>
    </message>
    <message>
        <source>New deck “{deck}”</source>
        <translation>Neues Deck „{deck}“</translation>
    </message>
    <message>
        <source>No prompt fits. Change the search or the filters.</source>
        <translation>Kein Impuls passt. Ändern Sie die Suche oder die Filter.</translation>
    </message>
    <message>
        <source>No two prompts are alike.</source>
        <translation>Keine zwei Impulse ähneln einander.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <extracomment>Of words looked for</extracomment>
        <translation>Nicht gefunden.</translation>
    </message>
    <message>
        <source>Nothing to add: it reads well.</source>
        <translation>Nichts anzumerken: Das liest sich gut.</translation>
    </message>
    <message>
        <source>Offers a choice</source>
        <translation>Bietet eine Wahl</translation>
    </message>
    <message>
        <source>One thing to look at</source>
        <translation>Etwas zum Ansehen</translation>
    </message>
    <message>
        <source>Paste lines as prompts</source>
        <translation>Zeilen als Impulse einfügen</translation>
    </message>
    <message>
        <source>Paste {prompts}</source>
        <translation>{prompts} einfügen</translation>
    </message>
    <message>
        <source>Plain text…</source>
        <translation>Einfacher Text&#xa0;…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Wiederholen: {step}</translation>
    </message>
    <message>
        <source>Rename the deck</source>
        <translation>Das Deck umbenennen</translation>
    </message>
    <message>
        <source>Reorder {prompts}</source>
        <translation>{prompts} umordnen</translation>
    </message>
    <message>
        <source>Replace in {prompts}</source>
        <translation>In {prompts} ersetzen</translation>
    </message>
    <message>
        <source>Responds to what comes</source>
        <translation>Antwortet auf das, was kommt</translation>
    </message>
    <message>
        <source>Restore the deck “{deck}”</source>
        <translation>Das Deck „{deck}“ zurückholen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Say</source>
        <extracomment>Kind of card: a sentence to say to the client Kind of card: a silent note to the coach</extracomment>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Say or cue</source>
        <translation>Satz oder Hinweis</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Show {prompts} again</source>
        <translation>{prompts} wieder zeigen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Star {prompts}</source>
        <extracomment>Verb</extracomment>
        <translation>{prompts} mit Stern versehen</translation>
    </message>
    <message>
        <source>Switch off {prompts}</source>
        <translation>{prompts} ausschalten</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>Ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Switch on {prompts}</source>
        <translation>{prompts} einschalten</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabelle (CSV)&#xa0;…</translation>
    </message>
    <message>
        <source>Take the star from {prompts}</source>
        <translation>{prompts} den Stern nehmen</translation>
    </message>
    <message>
        <source>Take what another program did to “{deck}”</source>
        <translation>Übernehmen, was ein anderes Programm an „{deck}“ geändert hat</translation>
    </message>
    <message>
        <source>The client leads</source>
        <translation>Der Klient führt</translation>
    </message>
    <message>
        <source>The same words</source>
        <translation>Dieselben Worte</translation>
    </message>
    <message>
        <source>There is no deck yet. Make a new one, or import one.</source>
        <translation>Es gibt noch kein Deck. Legen Sie ein neues an oder importieren Sie eines.</translation>
    </message>
    <message>
        <source>This deck is empty. Add a prompt, or paste a list of lines.</source>
        <translation>Dieses Deck ist leer. Fügen Sie einen Impuls hinzu oder eine Liste von Zeilen ein.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <source>Your own copy of a deck that came with the program.</source>
        <translation>Ihre eigene Kopie eines Decks, das mit dem Programm kam.</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>kam mit dem Programm</translation>
    </message>
    <message>
        <source>never shown</source>
        <translation>nie gezeigt</translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>keine Funde</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>say no to the third project</source>
        <translation>zum dritten Projekt Nein sagen</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>your copy</source>
        <extracomment>Of a deck</extracomment>
        <translation>Ihre Kopie</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>Of a deck</extracomment>
        <translation>Ihres</translation>
    </message>
    <message>
        <source>{n} findings</source>
        <translation>{n} Funde</translation>
    </message>
    <message>
        <source>{n} groups of prompts that are alike</source>
        <translation>{n} Gruppen ähnlicher Impulse</translation>
    </message>
    <message>
        <source>{n} new prompts</source>
        <translation>{n} neue Impulse</translation>
    </message>
    <message>
        <source>{n} places in {where}</source>
        <translation>{n} Stellen in {where}</translation>
    </message>
    <message>
        <source>{n} prompts</source>
        <translation>{n} Impulse</translation>
    </message>
    <message>
        <source>{n} prompts are different.</source>
        <translation>{n} Impulse sind anders.</translation>
    </message>
    <message>
        <source>{n} reworded</source>
        <translation>{n} umformuliert</translation>
    </message>
    <message>
        <source>{n} things to look at</source>
        <translation>{n} Dinge zum Ansehen</translation>
    </message>
    <message>
        <source>{prompts}, still looking through them</source>
        <translation>{prompts}, Durchsicht läuft noch</translation>
    </message>
    <message>
        <source>{shown} of {prompts}</source>
        <translation>{shown} von {prompts}</translation>
    </message>
    <message>
        <source>“{deck}” as it comes with the program has {news}. Your changes stay.</source>
        <translation>„{deck}“, wie es mit dem Programm kommt, hat {news}. Ihre Änderungen bleiben.</translation>
    </message>
    <message>
        <source>“{deck}” was changed here and in another program. Yours is kept as “{kept}”.</source>
        <translation>„{deck}“ wurde hier und in einem anderen Programm geändert. Ihre Fassung bleibt als „{kept}“.</translation>
    </message>
    <message>
        <source>≠ Different: {words}</source>
        <translation>≠ Anders: {words}</translation>
    </message>
    <message>
        <source>○ Not here</source>
        <translation>○ Hier nicht</translation>
    </message>
</context>
<context>
    <name>DecksWindow</name>
    <message>
        <source>Decks</source>
        <translation>Decks</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>folded away</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
</context>
<context>
    <name>DuplicatesPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delete this one</source>
        <translation>Diesen löschen</translation>
    </message>
    <message>
        <source>Prompts that are alike</source>
        <translation>Ähnliche Impulse</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>did not come</source>
        <extracomment>A check-in that was planned</extracomment>
        <translation>kam nicht</translation>
    </message>
    <message>
        <source>ended at its time</source>
        <translation>endete zur geplanten Zeit</translation>
    </message>
    <message>
        <source>ended {time} after its time</source>
        <translation>endete {time} nach der geplanten Zeit</translation>
    </message>
    <message>
        <source>ended {time} before its time</source>
        <translation>endete {time} vor der geplanten Zeit</translation>
    </message>
    <message>
        <source>extended by {time}</source>
        <translation>um {time} verlängert</translation>
    </message>
    <message>
        <source>marked at {times}</source>
        <translation>markiert bei {times}</translation>
    </message>
    <message>
        <source>not ended</source>
        <extracomment>The session</extracomment>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>offered at {times}</source>
        <translation>angeboten bei {times}</translation>
    </message>
    <message>
        <source>offered at {time}</source>
        <translation>angeboten bei {time}</translation>
    </message>
    <message>
        <source>put aside at {time}</source>
        <translation>beiseitegelegt bei {time}</translation>
    </message>
    <message>
        <source>put off, and did not come again</source>
        <extracomment>A check-in</extracomment>
        <translation>verschoben und nicht wiedergekommen</translation>
    </message>
    <message>
        <source>said at {times}</source>
        <translation>gesagt bei {times}</translation>
    </message>
    <message>
        <source>shown at {times}</source>
        <translation>gezeigt bei {times}</translation>
    </message>
    <message>
        <source>waited from {time}</source>
        <translation>wartete seit {time}</translation>
    </message>
    <message>
        <source>waited from {time}, then gave way</source>
        <extracomment>A check-in that was never answered; another took its place</extracomment>
        <translation>wartete seit {time}, machte dann Platz</translation>
    </message>
    <message>
        <source>wrapped up at {time}</source>
        <translation>bei {time} zum Abschluss gebracht</translation>
    </message>
    <message>
        <source>{planned} planned, {used} used</source>
        <translation>{planned} geplant, {used} gebraucht</translation>
    </message>
    <message>
        <source>{times} and {n} more</source>
        <translation>{times} und {n} weitere</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>A mark</source>
        <translation>Eine Marke</translation>
    </message>
    <message>
        <source>A moment I partnered well</source>
        <translation>Ein partnerschaftlich gelungener Moment</translation>
    </message>
    <message>
        <source>A session for supervision</source>
        <translation>Eine Sitzung für die Supervision</translation>
    </message>
    <message>
        <source>A session for supervision ({n})</source>
        <translation>Eine Sitzung für die Supervision ({n})</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begann</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Client code, dates, outcome and parked topics are left out. Your own words are in it: please look them over for names before you share it.</source>
        <translation>Klientenkürzel, Daten, Anliegen und geparkte Themen sind weggelassen. Ihre eigenen Worte stehen darin: Bitte sehen Sie sie auf Namen durch, bevor Sie sie teilen.</translation>
    </message>
    <message>
        <source>Computer away</source>
        <translation>Computer abwesend</translation>
    </message>
    <message>
        <source>Corrected afterwards</source>
        <translation>Nachträglich berichtigt</translation>
    </message>
    <message>
        <source>Data, to be read back</source>
        <translation>Daten zum Wiedereinlesen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Endete</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export a supervision page</source>
        <translation>Eine Supervisionsseite exportieren</translation>
    </message>
    <message>
        <source>Export the session</source>
        <translation>Die Sitzung exportieren</translation>
    </message>
    <message>
        <source>Export the sessions</source>
        <translation>Die Sitzungen exportieren</translation>
    </message>
    <message>
        <source>For next time</source>
        <translation>Für das nächste Mal</translation>
    </message>
    <message>
        <source>From the session before</source>
        <translation>Aus der Sitzung davor</translation>
    </message>
    <message>
        <source>How it showed</source>
        <translation>Wie es sich zeigte</translation>
    </message>
    <message>
        <source>How the end was decided</source>
        <translation>Wie das Ende entschieden wurde</translation>
    </message>
    <message>
        <source>Intention brought along</source>
        <translation>Mitgebrachter Vorsatz</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Mark {n}</source>
        <translation>Marke {n}</translation>
    </message>
    <message>
        <source>Mark: {label}</source>
        <translation>Marke: {label}</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>My presence</source>
        <translation>Meine Präsenz</translation>
    </message>
    <message>
        <source>Ninety seconds</source>
        <translation>Neunzig Sekunden</translation>
    </message>
    <message>
        <source>No sessions.</source>
        <translation>Keine Sitzungen.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>Noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>Outcome in the client&apos;s words</source>
        <translation>Anliegen in den Worten des Klienten</translation>
    </message>
    <message>
        <source>PDF to print</source>
        <translation>PDF zum Drucken</translation>
    </message>
    <message>
        <source>Parked topics</source>
        <translation>Geparkte Themen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>Recorded: {what}</source>
        <translation>Aufgezeichnet: {what}</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexion</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Session of {date}</source>
        <translation>Sitzung vom {date}</translation>
    </message>
    <message>
        <source>Session of {date} with {client}</source>
        <translation>Sitzung vom {date} mit {client}</translation>
    </message>
    <message>
        <source>Session type</source>
        <translation>Sitzungsart</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Supervision page</source>
        <translation>Supervisionsseite</translation>
    </message>
    <message>
        <source>Supervision pages</source>
        <translation>Supervisionsseiten</translation>
    </message>
    <message>
        <source>Table for a spreadsheet</source>
        <translation>Tabelle für die Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>Text (Markdown)</translation>
    </message>
    <message>
        <source>The session as a picture</source>
        <translation>Die Sitzung als Bild</translation>
    </message>
    <message>
        <source>These sessions are not there any more.</source>
        <translation>Diese Sitzungen sind nicht mehr da.</translation>
    </message>
    <message>
        <source>This session was private: nothing was kept but its hours.</source>
        <translation>Diese Sitzung war privat: Nur ihre Stunden wurden behalten.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>To practise next</source>
        <translation>Als Nächstes üben</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What I bring</source>
        <translation>Was ich mitbringe</translation>
    </message>
    <message>
        <source>What was said, and when</source>
        <translation>Was gesagt wurde, und wann</translation>
    </message>
    <message>
        <source>Who chose the direction</source>
        <translation>Wer die Richtung wählte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>planned {planned}; was {was}</source>
        <translation>geplant {planned}; war {was}</translation>
    </message>
    <message>
        <source>recorded {was}; now {now}</source>
        <translation>aufgezeichnet {was}; jetzt {now}</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>herausgenommen</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>der Klient</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin} bis {end}</translation>
    </message>
    <message>
        <source>{level} of 5</source>
        <translation>{level} von 5</translation>
    </message>
    <message>
        <source>{path}: 1 session.</source>
        <translation>{path}: 1 Sitzung.</translation>
    </message>
    <message>
        <source>{path}: {n} sessions.</source>
        <translation>{path}: {n} Sitzungen.</translation>
    </message>
    <message>
        <source>{phase} from {time}</source>
        <translation>{phase} ab {time}</translation>
    </message>
    <message>
        <source>{phase} never</source>
        <translation>{phase} nie</translation>
    </message>
    <message>
        <source>{sentence} ({became})</source>
        <translation>{sentence} ({became})</translation>
    </message>
    <message>
        <source>{type} (private)</source>
        <translation>{type} (privat)</translation>
    </message>
    <message>
        <source>{type} (rehearsal)</source>
        <translation>{type} (Probe)</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>„{sentence}“</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Mark this moment</source>
        <translation>Diesen Moment markieren</translation>
    </message>
    <message>
        <source>Park for next time</source>
        <translation>Fürs nächste Mal parken</translation>
    </message>
    <message>
        <source>What the client wants today</source>
        <translation>Was der Klient heute will</translation>
    </message>
    <message>
        <source>a few words will do</source>
        <translation>ein paar Worte genügen</translation>
    </message>
    <message>
        <source>in their own words</source>
        <translation>in seinen eigenen Worten</translation>
    </message>
    <message>
        <source>up to three words</source>
        <translation>bis zu drei Wörter</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All prompts</source>
        <translation>Alle Impulse</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Client codes and types</source>
        <translation>Klientenkürzel und Arten</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Ctrl+F or / from the table</source>
        <translation>Strg+F oder / aus der Tabelle</translation>
    </message>
    <message>
        <source>Findings and marks</source>
        <translation>Funde und Zeichen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Never shown</source>
        <translation>Nie gezeigt</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Reviewed or not</source>
        <translation>Mit Rückblick oder ohne</translation>
    </message>
    <message>
        <source>Search client codes and types</source>
        <translation>Klientenkürzel und Arten durchsuchen</translation>
    </message>
    <message>
        <source>Search the prompts</source>
        <translation>Die Impulse durchsuchen</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>Mit Funden</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Items</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Items by sessions</source>
        <translation>Punkte nach Sitzungen</translation>
    </message>
    <message>
        <source>Sessions, the newest first</source>
        <translation>Sitzungen, die neueste zuerst</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Back to the page before</source>
        <translation>Zurück zur Seite davor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copy these words</source>
        <translation>Diese Worte kopieren</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vor</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Item by item</source>
        <translation>Punkt für Punkt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Letters of the usual size</source>
        <translation>Schrift in üblicher Größe</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Auf keiner Seite stehen diese Worte.</translation>
    </message>
    <message>
        <source>Phase times</source>
        <translation>Phasenzeiten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>Alle Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>The list of sessions</source>
        <translation>Die Liste der Sitzungen</translation>
    </message>
    <message>
        <source>This page is not there. The program may not be wholly installed.</source>
        <translation>Diese Seite ist nicht da. Vielleicht ist das Programm nicht vollständig installiert.</translation>
    </message>
    <message>
        <source>To the contents</source>
        <translation>Zum Inhalt</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Undo the last change of a session type</source>
        <translation>Die letzte Änderung einer Sitzungsart zurücknehmen</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>keine gewählt</translation>
    </message>
    <message>
        <source>{key} or {other}</source>
        <translation>{key} oder {other}</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help: {page}</source>
        <translation>Hilfe: {page}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>1 session</source>
        <translation>1 Sitzung</translation>
    </message>
    <message>
        <source>A private session keeps nothing to review.</source>
        <translation>Von einer privaten Sitzung bleibt nichts für den Rückblick.</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Alle Klienten</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delete the session of {date} ({session}) and its review? It is wiped and can&apos;t be brought back.</source>
        <translation>Die Sitzung vom {date} ({session}) und ihren Rückblick löschen? Sie wird restlos gelöscht und lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Delete this session and its review? It is wiped and can&apos;t be brought back.</source>
        <translation>Diese Sitzung und ihren Rückblick löschen? Sie wird restlos gelöscht und lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Delete {sessions} and their reviews? They are wiped and can&apos;t be brought back.</source>
        <translation>{sessions} und ihre Rückblicke löschen? Sie werden restlos gelöscht und lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Export all that fit…</source>
        <translation>Alle passenden exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>No sessions yet. The first one will be here when it has ended.</source>
        <translation>Noch keine Sitzungen. Die erste steht hier, sobald sie beendet ist.</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>Noch ohne Rückblick</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Nothing fits that. Take a filter away, or search for something else.</source>
        <translation>Dazu passt nichts. Nehmen Sie einen Filter weg oder suchen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Nothing to draw yet: rehearsals and private sessions are left out here.</source>
        <translation>Noch nichts zu zeigen: Proben und private Sitzungen bleiben hier außen vor.</translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>Den Rückblick öffnen</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Mit Rückblick</translation>
    </message>
    <message>
        <source>Reviewed or not</source>
        <translation>Mit Rückblick oder ohne</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Supervision page of all that fit…</source>
        <translation>Supervisionsseite aller passenden&#xa0;…</translation>
    </message>
    <message>
        <source>Supervision page…</source>
        <translation>Supervisionsseite&#xa0;…</translation>
    </message>
    <message>
        <source>The newest {n} of {sessions}, without rehearsals and private ones</source>
        <translation>Die neuesten {n} von {sessions}, ohne Proben und private</translation>
    </message>
    <message>
        <source>no client code</source>
        <translation>kein Klientenkürzel</translation>
    </message>
    <message>
        <source>not reviewed yet</source>
        <translation>noch ohne Rückblick</translation>
    </message>
    <message>
        <source>nothing kept to review</source>
        <translation>nichts für den Rückblick behalten</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>mit Rückblick</translation>
    </message>
    <message>
        <source>{n} of {sessions}</source>
        <translation>{n} von {sessions}</translation>
    </message>
    <message>
        <source>{n} sessions</source>
        <translation>{n} Sitzungen</translation>
    </message>
    <message>
        <source>{sessions}, without rehearsals and private ones</source>
        <translation>{sessions}, ohne Proben und private</translation>
    </message>
</context>
<context>
    <name>HistoryMenus</name>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sitzung</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>1 line was left out:</source>
        <translation>1 Zeile wurde weggelassen:</translation>
    </message>
    <message>
        <source>A new deck</source>
        <translation>Ein neues Deck</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Deck</translation>
    </message>
    <message>
        <source>Glance</source>
        <translation>Kurzform</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Leave mine as they are</source>
        <translation>Meine lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>More competencies</source>
        <translation>Weitere Kompetenzen</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Ein oder aus</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Strichpunkt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Update mine</source>
        <translation>Meine aktualisieren</translation>
    </message>
    <message>
        <source>Upright line</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>kept twice</source>
        <translation>doppelt behalten</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>{n} lines were left out:</source>
        <translation>{n} Zeilen wurden weggelassen:</translation>
    </message>
    <message>
        <source>{prompts} will be added.</source>
        <translation>Neu dazu: {prompts}.</translation>
    </message>
    <message>
        <source>{prompts} will be kept twice.</source>
        <translation>Doppelt behalten: {prompts}.</translation>
    </message>
    <message>
        <source>{prompts} will be skipped, as the deck has the same.</source>
        <translation>Übergangen, weil schon im Deck: {prompts}.</translation>
    </message>
    <message>
        <source>{prompts} will be updated.</source>
        <translation>Aktualisiert: {prompts}.</translation>
    </message>
</context>
<context>
    <name>ImportTableModel</name>
    <message>
        <source>Glance</source>
        <translation>Kurzform</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;Wohin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>{file} importieren</translation>
    </message>
    <message>
        <source>Notes, and lines that were left out</source>
        <translation>Hinweise und weggelassene Zeilen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>There is no prompt in this file.</source>
        <translation>In dieser Datei ist kein Impuls.</translation>
    </message>
    <message>
        <source>What is there &amp;already</source>
        <translation>Was schon &amp;da ist</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Was geschehen würde</translation>
    </message>
</context>
<context>
    <name>IntentionChoice</name>
    <message>
        <source>It shows at your next start, and prompts about the competency come a little more often.</source>
        <translation>Es steht beim nächsten Start da, und Impulse zu dieser Kompetenz kommen etwas öfter.</translation>
    </message>
    <message>
        <source>No competency in particular</source>
        <translation>Keine bestimmte Kompetenz</translation>
    </message>
    <message>
        <source>One thing to practise next time</source>
        <translation>Eines, das ich nächstes Mal üben will</translation>
    </message>
    <message>
        <source>The competency it belongs to</source>
        <translation>Die Kompetenz, zu der es gehört</translation>
    </message>
    <message>
        <source>in a few words</source>
        <translation>in ein paar Worten</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Add a note: {what}</source>
        <translation>Eine Notiz hinzufügen: {what}</translation>
    </message>
    <message>
        <source>Note: {what}</source>
        <translation>Notiz: {what}</translation>
    </message>
    <message>
        <source>What I noticed</source>
        <translation>Was mir auffiel</translation>
    </message>
    <message>
        <source>add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Esc leaves the key as it is, Backspace takes it away. If nothing happens, the desktop keeps these keys for itself.</source>
        <translation>Esc lässt die Taste, wie sie ist, die Rücktaste nimmt sie weg. Geschieht nichts, behält der Desktop diese Tasten für sich.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>All {n} keys work in every window now.</source>
        <translation>Alle {n} Tasten wirken jetzt in jedem Fenster.</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Unsichtbar</translation>
    </message>
    <message>
        <source>Clicks go through the overlay</source>
        <translation>Klicks gehen durch das Overlay</translation>
    </message>
    <message>
        <source>Each of these is a command too, such as “partner-overlay next”: for a script, a pad of keys, or the desktop&apos;s own keyboard settings.</source>
        <translation>Jede davon ist auch ein Befehl, etwa „partner-overlay next“: für ein Skript, ein Tastenfeld oder die Tastatureinstellungen des Desktops.</translation>
    </message>
    <message>
        <source>Go on to the next phase</source>
        <translation>Weiter zur nächsten Phase</translation>
    </message>
    <message>
        <source>I said this</source>
        <translation>Das habe ich gesagt</translation>
    </message>
    <message>
        <source>In a session</source>
        <translation>In einer Sitzung</translation>
    </message>
    <message>
        <source>In {programs} this begins a call.</source>
        <translation>In {programs} beginnen Sie damit einen Anruf.</translation>
    </message>
    <message>
        <source>In {programs} this brings or hides the controls of the call.</source>
        <translation>In {programs} blenden Sie damit die Bedienleiste des Anrufs ein oder aus.</translation>
    </message>
    <message>
        <source>In {programs} this changes the background.</source>
        <translation>In {programs} ändern Sie damit den Hintergrund.</translation>
    </message>
    <message>
        <source>In {programs} this changes to another camera.</source>
        <translation>In {programs} wechseln Sie damit die Kamera.</translation>
    </message>
    <message>
        <source>In {programs} this declines a call.</source>
        <translation>In {programs} lehnen Sie damit einen Anruf ab.</translation>
    </message>
    <message>
        <source>In {programs} this fills the screen.</source>
        <translation>In {programs} schalten Sie damit auf Vollbild.</translation>
    </message>
    <message>
        <source>In {programs} this invites others.</source>
        <translation>In {programs} laden Sie damit andere ein.</translation>
    </message>
    <message>
        <source>In {programs} this joins or leaves a call.</source>
        <translation>In {programs} treten Sie damit einem Anruf bei oder verlassen ihn.</translation>
    </message>
    <message>
        <source>In {programs} this leaves the call.</source>
        <translation>In {programs} verlassen Sie damit den Anruf.</translation>
    </message>
    <message>
        <source>In {programs} this lets people in from the lobby.</source>
        <translation>In {programs} lassen Sie damit Leute aus dem Warteraum herein.</translation>
    </message>
    <message>
        <source>In {programs} this mutes everybody but the host.</source>
        <translation>In {programs} schalten Sie damit alle außer der Leitung stumm.</translation>
    </message>
    <message>
        <source>In {programs} this opens the chat.</source>
        <translation>In {programs} öffnen Sie damit den Chat.</translation>
    </message>
    <message>
        <source>In {programs} this opens the microphone while it is held.</source>
        <translation>In {programs} ist das Mikrofon offen, solange diese Taste gedrückt ist.</translation>
    </message>
    <message>
        <source>In {programs} this pauses a recording.</source>
        <translation>In {programs} halten Sie damit eine Aufnahme an.</translation>
    </message>
    <message>
        <source>In {programs} this pauses the sharing of the screen.</source>
        <translation>In {programs} halten Sie damit die Bildschirmfreigabe an.</translation>
    </message>
    <message>
        <source>In {programs} this raises or lowers the hand.</source>
        <translation>In {programs} heben oder senken Sie damit die Hand.</translation>
    </message>
    <message>
        <source>In {programs} this records the call.</source>
        <translation>In {programs} nehmen Sie damit den Anruf auf.</translation>
    </message>
    <message>
        <source>In {programs} this shares the screen.</source>
        <translation>In {programs} geben Sie damit den Bildschirm frei.</translation>
    </message>
    <message>
        <source>In {programs} this shows who is in the call.</source>
        <translation>In {programs} sehen Sie damit, wer im Anruf ist.</translation>
    </message>
    <message>
        <source>In {programs} this takes a call.</source>
        <translation>In {programs} nehmen Sie damit einen Anruf an.</translation>
    </message>
    <message>
        <source>In {programs} this turns the camera on and off.</source>
        <translation>In {programs} schalten Sie damit die Kamera ein und aus.</translation>
    </message>
    <message>
        <source>In {programs} this turns the microphone on and off.</source>
        <translation>In {programs} schalten Sie damit das Mikrofon ein und aus.</translation>
    </message>
    <message>
        <source>In {programs} this turns the sound of the others on and off.</source>
        <translation>In {programs} schalten Sie damit den Ton der anderen ein und aus.</translation>
    </message>
    <message>
        <source>Just be here</source>
        <translation>Einfach da sein</translation>
    </message>
    <message>
        <source>Many programs use Ctrl and one key; they would not get it.</source>
        <translation>Viele Programme nutzen Strg und eine Taste; sie bekämen sie nicht.</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>Diesen Moment markieren</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>Nächster Impuls</translation>
    </message>
    <message>
        <source>Off: no key is held.</source>
        <translation>Aus: Keine Taste ist belegt.</translation>
    </message>
    <message>
        <source>On, and no action has a key yet.</source>
        <translation>Ein; noch hat keine Aktion eine Taste.</translation>
    </message>
    <message>
        <source>Pause, or go on</source>
        <translation>Pausieren oder weitermachen</translation>
    </message>
    <message>
        <source>Presentation remotes and foot pedals: press their button when you are asked for the keys, such as a remote&apos;s Page Up and Page Down.</source>
        <translation>Presenter und Fußpedale: Drücken Sie deren Knopf, wenn nach den Tasten gefragt wird, bei einem Presenter etwa Bild aufwärts und Bild abwärts.</translation>
    </message>
    <message>
        <source>Show or hide the overlay</source>
        <translation>Das Overlay zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Start a session, or end it</source>
        <translation>Eine Sitzung beginnen oder beenden</translation>
    </message>
    <message>
        <source>The desktop does not give this key.</source>
        <translation>Der Desktop gibt diese Taste nicht her.</translation>
    </message>
    <message>
        <source>The desktop is being asked…</source>
        <translation>Der Desktop wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>The overlay</source>
        <translation>Das Overlay</translation>
    </message>
    <message>
        <source>They work in every window, and only they are listened to: nothing else that you type is seen.</source>
        <translation>Sie wirken in jedem Fenster, und nur auf sie wird gehört: Was Sie sonst tippen, bleibt ungesehen.</translation>
    </message>
    <message>
        <source>This desktop asks you itself which keys to use, and has the last word. The keys below are wishes; what it chose stands in their place. Its own settings change it later.</source>
        <translation>Dieser Desktop fragt Sie selbst, welche Tasten es sein sollen, und hat das letzte Wort. Die Tasten unten sind Wünsche; was er gewählt hat, steht an ihrer Stelle. Später ändern Sie das in seinen eigenen Einstellungen.</translation>
    </message>
    <message>
        <source>This desktop lets no program have keys that work in every window. Its own keyboard settings can: there, give a key to one of these commands.</source>
        <translation>Dieser Desktop lässt keinem Programm Tasten, die in jedem Fenster wirken. Seine eigenen Tastatureinstellungen können das: Geben Sie dort einem dieser Befehle eine Taste.</translation>
    </message>
    <message>
        <source>This one key works in every window now.</source>
        <translation>Diese eine Taste wirkt jetzt in jedem Fenster.</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Trotzdem nehmen</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>Stattdessen hier nehmen</translation>
    </message>
    <message>
        <source>Without Ctrl or Alt, no other window gets this key.</source>
        <translation>Ohne Strg oder Alt bekommt kein anderes Fenster diese Taste.</translation>
    </message>
    <message>
        <source>Your wish was {key}; the desktop chose this one.</source>
        <translation>Ihr Wunsch war {key}; der Desktop hat diese gewählt.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{bound} of {n} keys work in every window now.</source>
        <translation>{bound} von {n} Tasten wirken jetzt in jedem Fenster.</translation>
    </message>
    <message>
        <source>{keys} is for typing; add Ctrl, Alt or Meta.</source>
        <translation>{keys} ist zum Tippen da; nehmen Sie Strg, Alt oder Meta dazu.</translation>
    </message>
    <message>
        <source>{keys} is set already: {action}.</source>
        <translation>{keys} ist schon vergeben: {action}.</translation>
    </message>
    <message>
        <source>{key} is needed for typing. Hold Ctrl or Alt with it.</source>
        <translation>{key} wird zum Tippen gebraucht. Halten Sie Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>{key} is not taken yet.</source>
        <translation>{key} ist noch nicht übernommen.</translation>
    </message>
    <message>
        <source>{some} and {one}</source>
        <translation>{some} und {one}</translation>
    </message>
    <message>
        <source>“{action}” asks for this key.</source>
        <translation>„{action}“ bittet um diese Taste.</translation>
    </message>
    <message>
        <source>“{action}” has this key too.</source>
        <translation>„{action}“ hat diese Taste auch.</translation>
    </message>
    <message>
        <source>“{action}” has this key.</source>
        <translation>„{action}“ hat diese Taste.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys &amp;work everywhere</source>
        <translation>Tasten &amp;wirken überall</translation>
    </message>
    <message>
        <source>Keys everywhere</source>
        <translation>Tasten überall</translation>
    </message>
    <message>
        <source>Keys work everywhere</source>
        <translation>Tasten wirken überall</translation>
    </message>
    <message>
        <source>Proposed keys</source>
        <translation>Vorgeschlagene Tasten</translation>
    </message>
    <message>
        <source>Puts back the keys that stood here at first; Undo brings yours again.</source>
        <translation>Holt die Tasten zurück, die hier zuerst standen; Rückgängig bringt Ihre wieder.</translation>
    </message>
    <message>
        <source>Takes the last change on this page back</source>
        <translation>Nimmt die letzte Änderung auf dieser Seite zurück</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>in the moment</source>
        <translation>im Moment</translation>
    </message>
    <message>
        <source>mindset</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>process</source>
        <extracomment>Kinds of prompts: about the process, in the moment, or about the coach&apos;s mindset</extracomment>
        <translation>Prozess</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>As recorded</source>
        <translation>Wie aufgezeichnet</translation>
    </message>
    <message>
        <source>It counts as soon as it has a time.</source>
        <translation>Sie zählt, sobald sie eine Zeit hat.</translation>
    </message>
    <message>
        <source>Mark {n}: as recorded</source>
        <translation>Marke {n}: wie aufgezeichnet</translation>
    </message>
    <message>
        <source>Mark {n}: competency</source>
        <translation>Marke {n}: Kompetenz</translation>
    </message>
    <message>
        <source>Mark {n}: put back</source>
        <translation>Marke {n}: zurücklegen</translation>
    </message>
    <message>
        <source>Mark {n}: take out</source>
        <translation>Marke {n}: herausnehmen</translation>
    </message>
    <message>
        <source>Mark {n}: time</source>
        <translation>Marke {n}: Zeit</translation>
    </message>
    <message>
        <source>Mark {n}: words</source>
        <translation>Marke {n}: Worte</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Taken out; {recorded}</source>
        <translation>Herausgenommen; {recorded}</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>von Ihnen ergänzt</translation>
    </message>
    <message>
        <source>no competency</source>
        <translation>keine Kompetenz</translation>
    </message>
    <message>
        <source>up to three words</source>
        <translation>bis zu drei Wörter</translation>
    </message>
</context>
<context>
    <name>MarksSection</name>
    <message>
        <source>Add a mark</source>
        <translation>Eine Marke hinzufügen</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Away for {time}; the time is right</source>
        <extracomment>The computer slept; the session&apos;s time still counts right</extracomment>
        <translation>{time} abwesend; die Zeit stimmt</translation>
    </message>
    <message>
        <source>Back to what stood before</source>
        <translation>Zurück zu dem, was davor stand</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>How opaque the overlay&apos;s ground is</extracomment>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Blank</source>
        <extracomment>Verb: nothing of the overlay can be seen until asked back</extracomment>
        <translation>Unsichtbar</translation>
    </message>
    <message>
        <source>Blank the overlay</source>
        <translation>Das Overlay unsichtbar machen</translation>
    </message>
    <message>
        <source>Bring it to me</source>
        <translation>Zu mir holen</translation>
    </message>
    <message>
        <source>Built-in or main screen</source>
        <translation>Eingebauter oder Hauptbildschirm</translation>
    </message>
    <message>
        <source>Built-in screen</source>
        <translation>Eingebauter Bildschirm</translation>
    </message>
    <message>
        <source>Catch clicks again</source>
        <translation>Klicks wieder annehmen</translation>
    </message>
    <message>
        <source>Check-in: at the end of this phase</source>
        <translation>Check-in: am Ende dieser Phase</translation>
    </message>
    <message>
        <source>Check-in: later, in 3 min</source>
        <translation>Check-in: später, in 3 Min.</translation>
    </message>
    <message>
        <source>Check-in: not today</source>
        <translation>Check-in: heute nicht</translation>
    </message>
    <message>
        <source>Check-in: offered</source>
        <extracomment>A check-in is a planned, soft reminder. The coach has offered it to the client</extracomment>
        <translation>Check-in: angeboten</translation>
    </message>
    <message>
        <source>Clicks then reach what lies below the overlay.</source>
        <translation>Klicks erreichen dann, was unter dem Overlay liegt.</translation>
    </message>
    <message>
        <source>Competency numbers</source>
        <translation>Kompetenznummern</translation>
    </message>
    <message>
        <source>Decks…</source>
        <translation>Decks&#xa0;…</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Die Sitzung beenden</translation>
    </message>
    <message>
        <source>Every {n} min</source>
        <translation>Alle {n} Min.</translation>
    </message>
    <message>
        <source>Extend</source>
        <extracomment>Verb: give the session more minutes</extracomment>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>Digits: how the time is shown</extracomment>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>The shape of the overlay: card, strip or hairline</extracomment>
        <translation>Form</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>End the pause</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Verb: the overlay</extracomment>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>I did this</source>
        <translation>Das habe ich getan</translation>
    </message>
    <message>
        <source>I said this</source>
        <translation>Das habe ich gesagt</translation>
    </message>
    <message>
        <source>It ends with the session, with Show, or with:</source>
        <translation>Es endet mit der Sitzung, mit „Zeigen“ oder mit:</translation>
    </message>
    <message>
        <source>Just be here</source>
        <extracomment>The overlay shows a still dot, nothing else</extracomment>
        <translation>Einfach da sein</translation>
    </message>
    <message>
        <source>Keep off shared screens</source>
        <translation>Von Freigaben fernhalten</translation>
    </message>
    <message>
        <source>Keep off shared screens (can&apos;t be done here)</source>
        <translation>Von Freigaben fernhalten (geht hier nicht)</translation>
    </message>
    <message>
        <source>Keep this one here</source>
        <translation>Diesen hier behalten</translation>
    </message>
    <message>
        <source>Keys everywhere…</source>
        <translation>Tasten überall&#xa0;…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Let clicks through</source>
        <translation>Klicks durchlassen</translation>
    </message>
    <message>
        <source>Let them through</source>
        <translation>Durchlassen</translation>
    </message>
    <message>
        <source>Look and prompts</source>
        <translation>Aussehen und Impulse</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <extracomment>Verb: keep this moment of the session for the review</extracomment>
        <translation>Diesen Moment markieren</translation>
    </message>
    <message>
        <source>Mark with words…</source>
        <translation>Mit Worten markieren&#xa0;…</translation>
    </message>
    <message>
        <source>Never again</source>
        <translation>Nie wieder</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>Nächster Impuls</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Keine Sitzung</translation>
    </message>
    <message>
        <source>Not this session</source>
        <extracomment>Do not show this prompt again in this session</extracomment>
        <translation>Nicht in dieser Sitzung</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Nur wenn ich frage</translation>
    </message>
    <message>
        <source>Others see the overlay when you share this screen.</source>
        <translation>Andere sehen das Overlay, wenn Sie diesen Bildschirm freigeben.</translation>
    </message>
    <message>
        <source>Outcome in the client&apos;s words…</source>
        <translation>Anliegen in den Worten des Klienten&#xa0;…</translation>
    </message>
    <message>
        <source>Outcome: {words}</source>
        <translation>Anliegen: {words}</translation>
    </message>
    <message>
        <source>Park a topic for next time…</source>
        <extracomment>Keep it for the next session with this client</extracomment>
        <translation>Ein Thema fürs nächste Mal parken&#xa0;…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Paused: {what}</source>
        <translation>Pausiert: {what}</translation>
    </message>
    <message>
        <source>Phase</source>
        <extracomment>A part of the session: agreement, exploration or closing</extracomment>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Place, clicks, sharing</source>
        <translation>Platz, Klicks, Freigabe</translation>
    </message>
    <message>
        <source>Private: only the hours are kept</source>
        <extracomment>Of this session</extracomment>
        <translation>Privat: Nur die Stunden bleiben</translation>
    </message>
    <message>
        <source>Prompts change</source>
        <translation>Impulse wechseln</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Rehearsal, {n} times as fast</source>
        <translation>Probe, {n}-mal so schnell</translation>
    </message>
    <message>
        <source>Rehearse for one minute…</source>
        <translation>Eine Minute proben&#xa0;…</translation>
    </message>
    <message>
        <source>Review from {time}, {client}…</source>
        <translation>Rückblick von {time}, {client}&#xa0;…</translation>
    </message>
    <message>
        <source>Review from {time}…</source>
        <translation>Rückblick von {time}&#xa0;…</translation>
    </message>
    <message>
        <source>Review opens at the end</source>
        <translation>Rückblick öffnet sich am Ende</translation>
    </message>
    <message>
        <source>Reviews and history…</source>
        <translation>Rückblicke und Verlauf&#xa0;…</translation>
    </message>
    <message>
        <source>Screen with the camera</source>
        <translation>Bildschirm mit der Kamera</translation>
    </message>
    <message>
        <source>Screen without a name</source>
        <translation>Bildschirm ohne Namen</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Start a session…</source>
        <translation>Eine Sitzung beginnen&#xa0;…</translation>
    </message>
    <message>
        <source>Tell the screen reader (the call may hear it)</source>
        <translation>Dem Vorleser sagen (im Anruf vielleicht zu hören)</translation>
    </message>
    <message>
        <source>The program had stopped and came back {time} ago; nothing is lost</source>
        <translation>Das Programm war ausgefallen und kam vor {time} zurück; nichts ist verloren</translation>
    </message>
    <message>
        <source>The program had stopped and just came back; nothing is lost</source>
        <translation>Das Programm war ausgefallen und kam eben zurück; nichts ist verloren</translation>
    </message>
    <message>
        <source>The screen is shared; others may see the overlay</source>
        <translation>Der Bildschirm ist freigegeben; andere können das Overlay sehen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Den letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <source>Wrap up now</source>
        <extracomment>Go to the closing phase at once</extracomment>
        <translation>Jetzt zum Abschluss kommen</translation>
    </message>
    <message>
        <source>and {n} more: partner-overlay doctor</source>
        <translation>und {n} weitere: partner-overlay doctor</translation>
    </message>
    <message>
        <source>{n} min more</source>
        <translation>{n} Min. mehr</translation>
    </message>
    <message>
        <source>{phase}, at time</source>
        <extracomment>The planned time is up</extracomment>
        <translation>{phase}, Zeit erreicht</translation>
    </message>
    <message>
        <source>{phase}, {time} left</source>
        <translation>{phase}, noch {time}</translation>
    </message>
    <message>
        <source>{phase}, {time} over</source>
        <extracomment>So long beyond the planned time</extracomment>
        <translation>{phase}, {time} darüber</translation>
    </message>
</context>
<context>
    <name>MomentChoice</name>
    <message>
        <source>A moment of the session</source>
        <translation>Ein Moment der Sitzung</translation>
    </message>
    <message>
        <source>Pick a moment</source>
        <translation>Einen Moment wählen</translation>
    </message>
    <message>
        <source>The moment in your own words</source>
        <translation>Der Moment in eigenen Worten</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>in eigenen Worten</translation>
    </message>
</context>
<context>
    <name>NinetySection</name>
    <message>
        <source>How the end was decided</source>
        <translation>Wie das Ende entschieden wurde</translation>
    </message>
    <message>
        <source>How was the end decided?</source>
        <translation>Wie wurde das Ende entschieden?</translation>
    </message>
    <message>
        <source>My presence in one word</source>
        <translation>Meine Präsenz in einem Wort</translation>
    </message>
    <message>
        <source>My presence, from 1 to 5</source>
        <translation>Meine Präsenz, von 1 bis 5</translation>
    </message>
    <message>
        <source>Ninety seconds</source>
        <translation>Neunzig Sekunden</translation>
    </message>
    <message>
        <source>One moment I partnered well</source>
        <translation>Ein partnerschaftlich gelungener Moment</translation>
    </message>
    <message>
        <source>One thing to practise next time</source>
        <translation>Eines, das ich nächstes Mal üben will</translation>
    </message>
    <message>
        <source>Who chose the direction</source>
        <translation>Wer die Richtung wählte</translation>
    </message>
    <message>
        <source>Who chose the direction, most of the time?</source>
        <translation>Wer wählte die meiste Zeit die Richtung?</translation>
    </message>
    <message>
        <source>and one word for it</source>
        <translation>und ein Wort dafür</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Bring it up to date</source>
        <translation>Auf den neuen Stand bringen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>,</source>
        <extracomment>Between thousands, as in 2,000</extracomment>
        <translation>.</translation>
    </message>
</context>
<context>
    <name>OfferBox</name>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>{action}: leave it</source>
        <translation>{action}: so lassen</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>At time: how to leave it?</source>
        <extracomment>The same in a few words, at most 32 characters</extracomment>
        <translation>Zeit ist um: wie abschließen?</translation>
    </message>
    <message>
        <source>Back to the prompt</source>
        <translation>Zurück zum Impuls</translation>
    </message>
    <message>
        <source>Back: what stood before</source>
        <extracomment>To the prompt before</extracomment>
        <translation>Zurück: was davor stand</translation>
    </message>
    <message>
        <source>Blank the overlay while the screen is shared</source>
        <translation>Das Overlay unsichtbar machen, solange der Bildschirm freigegeben ist</translation>
    </message>
    <message>
        <source>Check in</source>
        <extracomment>Above a reminder to check in with the client</extracomment>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Clicks go through</source>
        <translation>Klicks gehen durch</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>Verb, a button: end the session</extracomment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Die Sitzung beenden</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>The session</extracomment>
        <translation>Zu Ende</translation>
    </message>
    <message>
        <source>Five minutes more</source>
        <translation>Fünf Minuten mehr</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on to {phase}</source>
        <translation>Weiter zu {phase}</translation>
    </message>
    <message>
        <source>Go on with the session</source>
        <translation>Weiter mit der Sitzung</translation>
    </message>
    <message>
        <source>I did this</source>
        <extracomment>Of a silent cue</extracomment>
        <translation>Das habe ich getan</translation>
    </message>
    <message>
        <source>I offered this to the client</source>
        <translation>Das habe ich dem Klienten angeboten</translation>
    </message>
    <message>
        <source>I said this</source>
        <extracomment>Of a sentence to the client</extracomment>
        <translation>Das habe ich gesagt</translation>
    </message>
    <message>
        <source>Keep a topic for next time</source>
        <translation>Ein Thema fürs nächste Mal behalten</translation>
    </message>
    <message>
        <source>Kept off shared screens.</source>
        <translation>Von Freigaben ferngehalten.</translation>
    </message>
    <message>
        <source>Leave the overlay as it is; others may see it</source>
        <translation>Das Overlay lassen, wie es ist; andere können es sehen</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>Diesen Moment markieren</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>Nächster Impuls</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Wahrnehmen</translation>
    </message>
    <message>
        <source>One minute left</source>
        <translation>Noch eine Minute</translation>
    </message>
    <message>
        <source>One minute over time</source>
        <translation>Eine Minute über der Zeit</translation>
    </message>
    <message>
        <source>Parked last time: {topics}</source>
        <translation>Letztes Mal geparkt: {topics}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Put off for three minutes</source>
        <translation>Um drei Minuten verschieben</translation>
    </message>
    <message>
        <source>Rehearsal, {n} times as fast</source>
        <translation>Probe, {n}-mal so schnell</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Screen shared</source>
        <translation>Bildschirm freigegeben</translation>
    </message>
    <message>
        <source>Screen shared: see menu</source>
        <translation>Freigegeben: siehe Menü</translation>
    </message>
    <message>
        <source>Seen on shared screens.</source>
        <translation>In Freigaben zu sehen.</translation>
    </message>
    <message>
        <source>The session ended after {time}.</source>
        <translation>Nach {time} endete die Sitzung.</translation>
    </message>
    <message>
        <source>Waiting: {what}</source>
        <translation>Wartet: {what}</translation>
    </message>
    <message>
        <source>We are at time. How would you like to leave this?</source>
        <extracomment>The coach says this to the client</extracomment>
        <translation>Unsere Zeit ist um. Wie möchten Sie hier abschließen?</translation>
    </message>
    <message>
        <source>about time for closing</source>
        <translation>Zeit für den Abschluss</translation>
    </message>
    <message>
        <source>about time for exploration</source>
        <extracomment>The planned moment to go on has come</extracomment>
        <translation>Zeit für die Erkundung</translation>
    </message>
    <message>
        <source>at time</source>
        <extracomment>The planned time is up</extracomment>
        <translation>Zeit ist um</translation>
    </message>
    <message>
        <source>blank</source>
        <extracomment>Verb, a small button: blank the overlay</extracomment>
        <translation>weg</translation>
    </message>
    <message>
        <source>closing in {min}</source>
        <translation>Abschluss in {min}</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>The session</extracomment>
        <translation>beendet</translation>
    </message>
    <message>
        <source>ending well</source>
        <extracomment>The last part of the closing phase</extracomment>
        <translation>gut enden</translation>
    </message>
    <message>
        <source>exploration in {min}</source>
        <extracomment>In so many minutes</extracomment>
        <translation>Erkundung in {min}</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>A small button: not now</extracomment>
        <translation>später</translation>
    </message>
    <message>
        <source>learning and action</source>
        <extracomment>The first part of the closing phase</extracomment>
        <translation>Lernen und Handeln</translation>
    </message>
    <message>
        <source>leave it</source>
        <extracomment>A small button: leave the overlay in sight</extracomment>
        <translation>so lassen</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>offered</source>
        <extracomment>A small button: I have offered this to the client</extracomment>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>park it</source>
        <extracomment>A small button: keep a topic for next time</extracomment>
        <translation>parken</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>The prompt on the overlay stays</extracomment>
        <translation>fest</translation>
    </message>
    <message>
        <source>said</source>
        <extracomment>The prompt on the overlay has been said</extracomment>
        <translation>gesagt</translation>
    </message>
    <message>
        <source>seen</source>
        <extracomment>A small button: I have seen this</extracomment>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>undo</source>
        <extracomment>A small button</extracomment>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>{min} minutes left</source>
        <translation>noch {min} Minuten</translation>
    </message>
    <message>
        <source>{min} minutes over time</source>
        <translation>{min} Minuten über der Zeit</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>„{sentence}“</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Clear the search</source>
        <translation>Die Suche leeren</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>Agreement</source>
        <extracomment>The three phases of a coaching session; see the coach&apos;s own terms</extracomment>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>Erkundung</translation>
    </message>
</context>
<context>
    <name>PhaseModel</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
</context>
<context>
    <name>PhaseTable</name>
    <message>
        <source>Phase times</source>
        <translation>Phasenzeiten</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Check-in offered at {time}</source>
        <translation>Check-in angeboten bei {time}</translation>
    </message>
    <message>
        <source>Check-in put aside at {time}</source>
        <translation>Check-in beiseitegelegt bei {time}</translation>
    </message>
    <message>
        <source>Check-in waited from {time}</source>
        <translation>Check-in wartete seit {time}</translation>
    </message>
    <message>
        <source>Check-ins offered at {times}.</source>
        <translation>Check-ins angeboten bei {times}.</translation>
    </message>
    <message>
        <source>Closing began at {time}.</source>
        <translation>Abschluss begann bei {time}.</translation>
    </message>
    <message>
        <source>Closing did not come.</source>
        <translation>Abschluss kam nicht.</translation>
    </message>
    <message>
        <source>Cue done at {time}</source>
        <translation>Hinweis befolgt bei {time}</translation>
    </message>
    <message>
        <source>Ended as planned.</source>
        <translation>Endete wie geplant.</translation>
    </message>
    <message>
        <source>Ended {time} after the planned end.</source>
        <translation>Endete {time} nach dem geplanten Ende.</translation>
    </message>
    <message>
        <source>Ended {time} before the planned end.</source>
        <translation>Endete {time} vor dem geplanten Ende.</translation>
    </message>
    <message>
        <source>Exploration began at {time}.</source>
        <translation>Erkundung begann bei {time}.</translation>
    </message>
    <message>
        <source>Exploration did not come.</source>
        <translation>Erkundung kam nicht.</translation>
    </message>
    <message>
        <source>Not ended.</source>
        <translation>Nicht beendet.</translation>
    </message>
    <message>
        <source>Paused for {time}.</source>
        <translation>{time} pausiert.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Put aside at {times}.</source>
        <translation>Beiseitegelegt bei {times}.</translation>
    </message>
    <message>
        <source>Said at {time}</source>
        <translation>Gesagt bei {time}</translation>
    </message>
    <message>
        <source>Your mark at {time}</source>
        <extracomment>A moment that the coach marked</extracomment>
        <translation>Ihre Marke bei {time}</translation>
    </message>
    <message>
        <source>check-in offered</source>
        <translation>Check-in angeboten</translation>
    </message>
    <message>
        <source>cue done</source>
        <translation>Hinweis befolgt</translation>
    </message>
    <message>
        <source>not answered</source>
        <extracomment>Of a check-in</extracomment>
        <translation>unbeantwortet</translation>
    </message>
    <message>
        <source>put aside</source>
        <extracomment>Of a check-in: dismissed</extracomment>
        <translation>beiseitegelegt</translation>
    </message>
    <message>
        <source>said</source>
        <extracomment>What a dot in the picture of the session means</extracomment>
        <translation>gesagt</translation>
    </message>
    <message>
        <source>your mark</source>
        <translation>Ihre Marke</translation>
    </message>
    <message>
        <source>{phase} from {begin} to {end}, {time}</source>
        <translation>{phase} von {begin} bis {end}, {time}</translation>
    </message>
    <message>
        <source>{phase} planned from {begin} to {end}, {time}</source>
        <translation>{phase} geplant von {begin} bis {end}, {time}</translation>
    </message>
    <message>
        <source>{time} past the planned end</source>
        <translation>{time} nach dem geplanten Ende</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation>{what}: {words}</translation>
    </message>
</context>
<context>
    <name>PictureTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>PromptDetails</name>
    <message>
        <source>Also serves</source>
        <translation>Dient auch</translation>
    </message>
    <message>
        <source>And also</source>
        <translation>Und auch</translation>
    </message>
    <message>
        <source>Details of the prompt</source>
        <translation>Einzelheiten des Impulses</translation>
    </message>
    <message>
        <source>Glance</source>
        <translation>Kurzform</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>PromptPreview</name>
    <message>
        <source>Findings</source>
        <translation>Funde</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>What the deck check says</source>
        <translation>Was die Deckprüfung sagt</translation>
    </message>
</context>
<context>
    <name>PromptTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Impulse</translation>
    </message>
</context>
<context>
    <name>PromptTableModel</name>
    <message>
        <source>Glance</source>
        <extracomment>The short form of a prompt</extracomment>
        <translation>Kurzform</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>Head of a narrow column with switches</extracomment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>Whether a prompt is a sentence to say or a silent cue</extracomment>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>no star</source>
        <translation>kein Stern</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
</context>
<context>
    <name>ReflectionSection</name>
    <message>
        <source>About my coaching, not about the client. Any of it may stay empty.</source>
        <translation>Über mein Coaching, nicht über den Klienten. Alles davon darf leer bleiben.</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>Für die Supervision</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexion</translation>
    </message>
</context>
<context>
    <name>ReplacePanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>In glances</source>
        <translation>In Kurzformen</translation>
    </message>
    <message>
        <source>In texts</source>
        <translation>In Texten</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Clearly</source>
        <translation>Deutlich</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Correct times and phases…</source>
        <translation>Zeiten und Phasen berichtigen&#xa0;…</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Explicit partnering</source>
        <translation>Ausdrücklich partnerschaftlich</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Finish review</source>
        <translation>Rückblick abschließen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>How I partnered</source>
        <translation>Wie ich partnerschaftlich gewirkt habe</translation>
    </message>
    <message>
        <source>I announced</source>
        <translation>Ich kündigte es an</translation>
    </message>
    <message>
        <source>I answered to what the client brought, said and unsaid.</source>
        <translation>Ich antwortete auf das, was der Klient brachte, gesagt und ungesagt.</translation>
    </message>
    <message>
        <source>I asked about what was alive right now, and went where the answer led.</source>
        <translation>Ich fragte nach dem, was gerade lebendig war, und ging, wohin die Antwort führte.</translation>
    </message>
    <message>
        <source>I decided</source>
        <extracomment>Answers to “How was the end decided?”</extracomment>
        <translation>Ich entschied</translation>
    </message>
    <message>
        <source>I invited the client to lead.</source>
        <translation>Ich lud den Klienten ein zu führen.</translation>
    </message>
    <message>
        <source>I offered choices, or asked for the client&apos;s answer.</source>
        <translation>Ich bot Wahlmöglichkeiten an oder bat um die Antwort des Klienten.</translation>
    </message>
    <message>
        <source>Implicit partnering</source>
        <translation>Unausgesprochen partnerschaftlich</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Zum Teil</translation>
    </message>
    <message>
        <source>In-the-moment partnering</source>
        <translation>Partnerschaftlich im Moment</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Später heute</translation>
    </message>
    <message>
        <source>Marks corrected; what was recorded stands beside them in the corrections.</source>
        <translation>Marken berichtigt; was aufgezeichnet wurde, steht daneben in den Berichtigungen.</translation>
    </message>
    <message>
        <source>Me</source>
        <extracomment>Answers to “Who chose the direction?”</extracomment>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Mindset</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Mostly client</source>
        <translation>Meist der Klient</translation>
    </message>
    <message>
        <source>Mostly me</source>
        <translation>Meist ich</translation>
    </message>
    <message>
        <source>Ninety seconds</source>
        <translation>Neunzig Sekunden</translation>
    </message>
    <message>
        <source>Not noticed</source>
        <extracomment>How clearly the coach noticed an item of the checklist</extracomment>
        <translation>Nicht bemerkt</translation>
    </message>
    <message>
        <source>Parked for next time: {what}</source>
        <translation>Fürs nächste Mal geparkt: {what}</translation>
    </message>
    <message>
        <source>Phases corrected; recorded was: {turns}.</source>
        <translation>Phasen berichtigt; aufgezeichnet war: {turns}.</translation>
    </message>
    <message>
        <source>Please give a time from the start, as minutes or as minutes:seconds: 12 or 12:30.</source>
        <translation>Bitte geben Sie eine Zeit ab dem Beginn an, als Minuten oder Minuten:Sekunden: 12 oder 12:30.</translation>
    </message>
    <message>
        <source>Process partnering</source>
        <translation>Partnerschaftlich im Prozess</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexion</translation>
    </message>
    <message>
        <source>Reviewed. Still saved as you type.</source>
        <translation>Abgeschlossen. Wird weiter beim Tippen gespeichert.</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>Beim Tippen gespeichert</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Session with “{client}”</source>
        <translation>Sitzung mit „{client}“</translation>
    </message>
    <message>
        <source>Shared</source>
        <extracomment>Both chose it</extracomment>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Supervision page…</source>
        <translation>Supervisionsseite&#xa0;…</translation>
    </message>
    <message>
        <source>The client chose where to begin, and where to go next.</source>
        <translation>Der Klient wählte, wo es beginnt und wohin es weitergeht.</translation>
    </message>
    <message>
        <source>The client led</source>
        <translation>Der Klient führte</translation>
    </message>
    <message>
        <source>The client said how they wanted me to take part today.</source>
        <translation>Der Klient sagte, wie ich heute mitwirken soll.</translation>
    </message>
    <message>
        <source>The session lasted until {time}. If it went on longer, please correct its end first.</source>
        <translation>Die Sitzung dauerte bis {time}. Wenn sie länger ging, berichtigen Sie bitte zuerst ihr Ende.</translation>
    </message>
    <message>
        <source>This was a rehearsal. It stays out of log and trends.</source>
        <translation>Das war eine Probe. Sie bleibt aus Stundennachweis und Verläufen heraus.</translation>
    </message>
    <message>
        <source>Times corrected; recorded were {begin} to {end}.</source>
        <translation>Zeiten berichtigt; aufgezeichnet war {begin} bis {end}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>We agreed</source>
        <extracomment>The coach and the client</extracomment>
        <translation>Wir vereinbarten es</translation>
    </message>
    <message>
        <source>We shaped it together.</source>
        <translation>Wir gestalteten es gemeinsam.</translation>
    </message>
    <message>
        <source>What did I feel, in body and mind, and what did I do with it?</source>
        <translation>Was fühlte ich, in Körper und Kopf, und was tat ich damit?</translation>
    </message>
    <message>
        <source>What did I offer, and how free was the client to refuse it?</source>
        <translation>Was bot ich an, und wie frei war der Klient, es abzulehnen?</translation>
    </message>
    <message>
        <source>What did the client teach me about coaching?</source>
        <translation>Was lehrte mich der Klient über Coaching?</translation>
    </message>
    <message>
        <source>What did the clock make me do?</source>
        <translation>Wozu brachte mich die Uhr?</translation>
    </message>
    <message>
        <source>What do I want to bring to supervision, and what makes it matter?</source>
        <translation>Was will ich in die Supervision bringen, und was macht es wichtig?</translation>
    </message>
    <message>
        <source>What the client wanted: {what}</source>
        <translation>Was der Klient wollte: {what}</translation>
    </message>
    <message>
        <source>What would the client say about who led?</source>
        <translation>Was würde der Klient sagen, wer geführt hat?</translation>
    </message>
    <message>
        <source>When did the client surprise me, and what did I do next?</source>
        <translation>Wann überraschte mich der Klient, und was tat ich dann?</translation>
    </message>
    <message>
        <source>Where did I choose when the client could have?</source>
        <translation>Wo wählte ich, obwohl der Klient es gekonnt hätte?</translation>
    </message>
    <message>
        <source>Which bias or culture, mine or theirs, was at play?</source>
        <translation>Welches Vorurteil, welche Kultur spielte mit, meine oder seine?</translation>
    </message>
    <message>
        <source>Which silence did I keep, which did I break?</source>
        <translation>Welche Stille hielt ich, welche brach ich?</translation>
    </message>
    <message>
        <source>Whose words stand in the summary?</source>
        <translation>Wessen Worte stehen in der Zusammenfassung?</translation>
    </message>
    <message>
        <source>You wanted to practise: {what}</source>
        <translation>Sie wollten üben: {what}</translation>
    </message>
    <message>
        <source>a moment of yours</source>
        <translation>ein eigener Moment</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>client leads</source>
        <extracomment>The four ways of partnering, in one or two words</extracomment>
        <translation>Klient führt</translation>
    </message>
    <message>
        <source>closing at {time}</source>
        <translation>Abschluss bei {time}</translation>
    </message>
    <message>
        <source>co-creating</source>
        <translation>gemeinsam gestalten</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>kam nicht</translation>
    </message>
    <message>
        <source>exploration at {time}</source>
        <translation>Erkundung bei {time}</translation>
    </message>
    <message>
        <source>in the moment</source>
        <translation>im Moment</translation>
    </message>
    <message>
        <source>my part today</source>
        <translation>meine Rolle heute</translation>
    </message>
    <message>
        <source>no closing</source>
        <translation>kein Abschluss</translation>
    </message>
    <message>
        <source>no exploration</source>
        <translation>keine Erkundung</translation>
    </message>
    <message>
        <source>recorded: {what}</source>
        <translation>aufgezeichnet: {what}</translation>
    </message>
    <message>
        <source>responding</source>
        <translation>antworten</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>am Tag davor</translation>
    </message>
    <message>
        <source>the next day</source>
        <translation>am nächsten Tag</translation>
    </message>
    <message>
        <source>where next</source>
        <translation>wohin weiter</translation>
    </message>
    <message>
        <source>{begin} to {end} · {planned} min planned, {used} used</source>
        <translation>{begin} bis {end} · {planned} Min. geplant, {used} gebraucht</translation>
    </message>
    <message>
        <source>{time} {words}</source>
        <translation>{time} {words}</translation>
    </message>
</context>
<context>
    <name>ReviewFooter</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Finish review</source>
        <translation>Rückblick abschließen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Später heute</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>Beim Tippen gespeichert</translation>
    </message>
</context>
<context>
    <name>ReviewMenus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Rückblick</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Rückblick</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Review: {title}</source>
        <translation>Rückblick: {title}</translation>
    </message>
    <message>
        <source>Some words are not saved; the reason stands under them. Close again to leave them.</source>
        <translation>Einige Worte sind nicht gespeichert; der Grund steht darunter. Noch einmal schließen, und sie bleiben ungespeichert.</translation>
    </message>
    <message>
        <source>{trouble} Not all is saved yet. Close again to leave it; it is tried as long as we run.</source>
        <translation>{trouble} Noch ist nicht alles gespeichert. Noch einmal schließen geht trotzdem; solange das Programm läuft, wird es weiter versucht.</translation>
    </message>
</context>
<context>
    <name>SaidModel</name>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Said or offered</source>
        <translation>Gesagt oder angeboten</translation>
    </message>
</context>
<context>
    <name>SaidTable</name>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search all pages</source>
        <translation>Alle Seiten durchsuchen</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>&apos;{name}&apos;</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>A check-in comes between 1 and 99 per cent of the session.</source>
        <translation>Ein Check-in kommt zwischen 1 und 99 Prozent der Sitzung.</translation>
    </message>
    <message>
        <source>A client code</source>
        <translation>Ein Klientenkürzel</translation>
    </message>
    <message>
        <source>A cue is silent; this one holds a question ready to be read aloud.</source>
        <translation>Ein Hinweis ist still; dieser enthält eine Frage, bereit zum Vorlesen.</translation>
    </message>
    <message>
        <source>A deck&apos;s title</source>
        <translation>Ein Decktitel</translation>
    </message>
    <message>
        <source>A glance</source>
        <translation>Eine Kurzform</translation>
    </message>
    <message>
        <source>A mark</source>
        <translation>Eine Marke</translation>
    </message>
    <message>
        <source>A mark has room for {most} words.</source>
        <translation>Eine Marke hat Platz für {most} Wörter.</translation>
    </message>
    <message>
        <source>A mark lies within the session.</source>
        <translation>Eine Marke liegt innerhalb der Sitzung.</translation>
    </message>
    <message>
        <source>A mindset is the coach&apos;s own and stays silent.</source>
        <translation>Eine Haltung gehört dem Coach und bleibt still.</translation>
    </message>
    <message>
        <source>A moment</source>
        <translation>Ein Moment</translation>
    </message>
    <message>
        <source>A moment lies within the session.</source>
        <translation>Ein Moment liegt innerhalb der Sitzung.</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Ein Name</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Eine Notiz</translation>
    </message>
    <message>
        <source>A parked topic</source>
        <translation>Ein geparktes Thema</translation>
    </message>
    <message>
        <source>A part of the record {file} can&apos;t be read ({why}); please put a backup in its place.</source>
        <translation>Ein Teil der Aufzeichnung {file} lässt sich nicht lesen ({why}); bitte setzen Sie eine Sicherung an ihre Stelle.</translation>
    </message>
    <message>
        <source>A prompt has one competency and at most {most} more.</source>
        <translation>Ein Impuls hat eine Kompetenz und höchstens {most} weitere.</translation>
    </message>
    <message>
        <source>A prompt needs an id.</source>
        <translation>Ein Impuls braucht eine Kennung.</translation>
    </message>
    <message>
        <source>A prompt needs at least one word.</source>
        <translation>Ein Impuls braucht mindestens ein Wort.</translation>
    </message>
    <message>
        <source>A sentence</source>
        <translation>Ein Satz</translation>
    </message>
    <message>
        <source>A session can be extended by a minute or more.</source>
        <translation>Eine Sitzung lässt sich um eine Minute oder mehr verlängern.</translation>
    </message>
    <message>
        <source>A session can&apos;t have started in the future.</source>
        <translation>Eine Sitzung kann nicht in der Zukunft begonnen haben.</translation>
    </message>
    <message>
        <source>A session has room for {most} check-ins.</source>
        <translation>Eine Sitzung hat Platz für {most} Check-ins.</translation>
    </message>
    <message>
        <source>A session is running already. End it first.</source>
        <translation>Eine Sitzung läuft schon. Beenden Sie sie zuerst.</translation>
    </message>
    <message>
        <source>A session is running. Rehearse when it has ended.</source>
        <translation>Eine Sitzung läuft. Proben Sie, wenn sie beendet ist.</translation>
    </message>
    <message>
        <source>A session lasts a minute or more, pauses left out. Please look at its start and end again.</source>
        <translation>Eine Sitzung dauert mindestens eine Minute, ohne Pausen. Bitte sehen Sie sich Beginn und Ende noch einmal an.</translation>
    </message>
    <message>
        <source>A session lasts between one minute and twelve hours.</source>
        <translation>Eine Sitzung dauert zwischen einer Minute und zwölf Stunden.</translation>
    </message>
    <message>
        <source>A session lasts twelve hours at most.</source>
        <translation>Eine Sitzung dauert höchstens zwölf Stunden.</translation>
    </message>
    <message>
        <source>A session lasts twelve hours at most. Please look at its start and end again.</source>
        <translation>Eine Sitzung dauert höchstens zwölf Stunden. Bitte sehen Sie sich Beginn und Ende noch einmal an.</translation>
    </message>
    <message>
        <source>A session type has room for {most} decks.</source>
        <translation>Eine Sitzungsart hat Platz für {most} Decks.</translation>
    </message>
    <message>
        <source>A session type lasts whole minutes.</source>
        <translation>Eine Sitzungsart dauert ganze Minuten.</translation>
    </message>
    <message>
        <source>Add one of at most {most}.</source>
        <translation>Fügen Sie eine von höchstens {most} hinzu.</translation>
    </message>
    <message>
        <source>Agreement ends before exploration, and each phase has one per cent of the session at the least.</source>
        <translation>Die Vereinbarung endet vor der Erkundung, und jede Phase hat mindestens ein Prozent der Sitzung.</translation>
    </message>
    <message>
        <source>Agreement is the first phase.</source>
        <translation>Die Vereinbarung ist die erste Phase.</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Eine Antwort</translation>
    </message>
    <message>
        <source>An intention</source>
        <translation>Ein Vorsatz</translation>
    </message>
    <message>
        <source>An outcome</source>
        <translation>Ein Anliegen</translation>
    </message>
    <message>
        <source>Another action has {keys} on this keyboard.</source>
        <translation>Auf dieser Tastatur hat eine andere Aktion {keys}.</translation>
    </message>
    <message>
        <source>Another program holds {keys}.</source>
        <translation>Ein anderes Programm hält {keys}.</translation>
    </message>
    <message>
        <source>Another program is reading the record {file}, so what was wiped may still be found there; please close that program.</source>
        <translation>Ein anderes Programm liest die Aufzeichnung {file}, Gelöschtes könnte dort also noch zu finden sein; bitte schließen Sie das Programm.</translation>
    </message>
    <message>
        <source>Another program is using the record {file}; please close that program.</source>
        <translation>Ein anderes Programm benutzt die Aufzeichnung {file}; bitte schließen Sie das Programm.</translation>
    </message>
    <message>
        <source>Another prompt has the same glance.</source>
        <translation>Ein anderer Impuls hat dieselbe Kurzform.</translation>
    </message>
    <message>
        <source>Another prompt says the same.</source>
        <translation>Ein anderer Impuls sagt dasselbe.</translation>
    </message>
    <message>
        <source>Ask what the client sees or wants, without an answer inside.</source>
        <translation>Fragen Sie, was der Klient sieht oder will, ohne Antwort darin.</translation>
    </message>
    <message>
        <source>Begin with “what”, “how” or “where”.</source>
        <translation>Beginnen Sie mit „was“, „wie“ oder „wo“.</translation>
    </message>
    <message>
        <source>By those times the session would be over already.</source>
        <translation>Nach diesen Zeiten wäre die Sitzung schon vorbei.</translation>
    </message>
    <message>
        <source>Choose a prompt first.</source>
        <translation>Wählen Sie zuerst einen Impuls.</translation>
    </message>
    <message>
        <source>Closing is the last phase.</source>
        <translation>Der Abschluss ist die letzte Phase.</translation>
    </message>
    <message>
        <source>Columns that are left out: {columns}.</source>
        <translation>Weggelassene Spalten: {columns}.</translation>
    </message>
    <message>
        <source>End it with “{mark}”.</source>
        <translation>Beenden Sie ihn mit „{mark}“.</translation>
    </message>
    <message>
        <source>Exploration comes after the start, and closing after exploration.</source>
        <translation>Die Erkundung kommt nach dem Beginn, und der Abschluss nach der Erkundung.</translation>
    </message>
    <message>
        <source>Give each its own.</source>
        <translation>Geben Sie jedem einen eigenen.</translation>
    </message>
    <message>
        <source>It asks nothing.</source>
        <translation>Er fragt nichts.</translation>
    </message>
    <message>
        <source>It asks {n} questions at once.</source>
        <translation>Er stellt {n} Fragen auf einmal.</translation>
    </message>
    <message>
        <source>It can be answered with yes or no.</source>
        <translation>Das lässt sich mit Ja oder Nein beantworten.</translation>
    </message>
    <message>
        <source>It goes on after its question.</source>
        <translation>Er geht nach seiner Frage weiter.</translation>
    </message>
    <message>
        <source>It has more than one text; a prompt is a say or a cue, never both.</source>
        <translation>Er hat mehr als einen Text; ein Impuls ist ein Satz oder ein Hinweis, nie beides.</translation>
    </message>
    <message>
        <source>It has no glance.</source>
        <translation>Er hat keine Kurzform.</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation>Er hat keinen Text.</translation>
    </message>
    <message>
        <source>It holds a hidden sign that can&apos;t be kept. Type it anew, please.</source>
        <translation>Er enthält ein verborgenes Zeichen, das nicht bleiben kann. Bitte tippen Sie ihn neu.</translation>
    </message>
    <message>
        <source>It names {n} competencies more, and {most} is the most.</source>
        <translation>Er nennt {n} weitere Kompetenzen; höchstens {most} gehen.</translation>
    </message>
    <message>
        <source>Its glance</source>
        <translation>Seine Kurzform</translation>
    </message>
    <message>
        <source>Its id is that of row {n} too.</source>
        <translation>Seine Kennung ist auch die von Zeile {n}.</translation>
    </message>
    <message>
        <source>Its question does not open with “{mark}”.</source>
        <translation>Seine Frage beginnt nicht mit „{mark}“.</translation>
    </message>
    <message>
        <source>Keep one of them, or reword it.</source>
        <translation>Behalten Sie einen davon, oder formulieren Sie ihn um.</translation>
    </message>
    <message>
        <source>Keep one question and let it stand at the end.</source>
        <translation>Behalten Sie eine Frage und lassen Sie sie am Ende stehen.</translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation>Zeile {n}</translation>
    </message>
    <message>
        <source>Make it a cue, or call its kind process or moment.</source>
        <translation>Machen Sie daraus einen Hinweis, oder nennen Sie die Art Prozess oder Moment.</translation>
    </message>
    <message>
        <source>Make it a say, or shorten it to what to notice.</source>
        <translation>Machen Sie daraus einen Satz, oder kürzen Sie auf das, was zu bemerken ist.</translation>
    </message>
    <message>
        <source>Name what can be seen or heard.</source>
        <translation>Nennen Sie, was zu sehen oder zu hören ist.</translation>
    </message>
    <message>
        <source>Name what you saw or heard, and ask about it.</source>
        <translation>Nennen Sie, was Sie sahen oder hörten, und fragen Sie danach.</translation>
    </message>
    <message>
        <source>No check-in is waiting.</source>
        <translation>Kein Check-in wartet.</translation>
    </message>
    <message>
        <source>No column seems to hold what is said; please pick one.</source>
        <translation>Keine Spalte scheint zu enthalten, was gesagt wird; bitte wählen Sie eine.</translation>
    </message>
    <message>
        <source>No prompt is on the overlay.</source>
        <translation>Auf dem Overlay ist kein Impuls.</translation>
    </message>
    <message>
        <source>No prompt of this session&apos;s decks fits this phase.</source>
        <translation>Kein Impuls aus den Decks dieser Sitzung passt zu dieser Phase.</translation>
    </message>
    <message>
        <source>No prompt stood before this one.</source>
        <translation>Vor diesem stand kein Impuls.</translation>
    </message>
    <message>
        <source>No session is running.</source>
        <translation>Keine Sitzung läuft.</translation>
    </message>
    <message>
        <source>Nothing can fill “{slot}”.</source>
        <translation>Nichts kann „{slot}“ füllen.</translation>
    </message>
    <message>
        <source>One deck has to stay.</source>
        <translation>Ein Deck muss bleiben.</translation>
    </message>
    <message>
        <source>One of the two decks is not there any more.</source>
        <translation>Eines der beiden Decks ist nicht mehr da.</translation>
    </message>
    <message>
        <source>One session type has to stay. Change it instead, or add another one first.</source>
        <translation>Eine Sitzungsart muss bleiben. Ändern Sie sie, oder legen Sie zuerst eine andere an.</translation>
    </message>
    <message>
        <source>Open it with “what” or “how”, or offer two real options.</source>
        <translation>Beginnen Sie mit „was“ oder „wie“, oder bieten Sie zwei echte Möglichkeiten an.</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Präsenz</translation>
    </message>
    <message>
        <source>Presence goes from 1 to 5.</source>
        <translation>Präsenz geht von 1 bis 5.</translation>
    </message>
    <message>
        <source>Presence has room for one word.</source>
        <translation>Präsenz hat Platz für ein Wort.</translation>
    </message>
    <message>
        <source>Prompts change every 1 to 30 minutes, or only on request.</source>
        <translation>Impulse wechseln alle 1 bis 30 Minuten oder nur auf Wunsch.</translation>
    </message>
    <message>
        <source>Put “{mark}” where the question begins.</source>
        <translation>Setzen Sie „{mark}“ dorthin, wo die Frage beginnt.</translation>
    </message>
    <message>
        <source>Row {n}</source>
        <translation>Zeile {n}</translation>
    </message>
    <message>
        <source>Say what to do or notice now, kindly.</source>
        <translation>Sagen Sie freundlich, was jetzt zu tun oder zu bemerken ist.</translation>
    </message>
    <message>
        <source>Say what you saw or heard, and ask what it is for them.</source>
        <translation>Sagen Sie, was Sie sahen oder hörten, und fragen Sie, was es für den Klienten ist.</translation>
    </message>
    <message>
        <source>Say “they” or “you”.</source>
        <translation>Sagen Sie „they“ oder „you“.</translation>
    </message>
    <message>
        <source>Shorten it to at most {most}.</source>
        <translation>Kürzen Sie auf höchstens {most}.</translation>
    </message>
    <message>
        <source>Starting with the desktop could not be changed: {file}: {why}.</source>
        <translation>Der Start mit dem Desktop ließ sich nicht ändern: {file}: {why}.</translation>
    </message>
    <message>
        <source>Starting with the desktop could not be changed: {why}.</source>
        <translation>Der Start mit dem Desktop ließ sich nicht ändern: {why}.</translation>
    </message>
    <message>
        <source>The checklist has no item {item}.</source>
        <translation>Die Checkliste hat keinen Punkt {item}.</translation>
    </message>
    <message>
        <source>The cue</source>
        <translation>Der Hinweis</translation>
    </message>
    <message>
        <source>The deck {deck} has no file of your own.</source>
        <translation>Das Deck {deck} hat keine eigene Datei von Ihnen.</translation>
    </message>
    <message>
        <source>The desktop broke off its question. Turn the keys off and on to be asked again.</source>
        <translation>Der Desktop hat seine Frage abgebrochen. Schalten Sie die Tasten aus und wieder ein, um noch einmal gefragt zu werden.</translation>
    </message>
    <message>
        <source>The desktop gave it no key; its keyboard settings can.</source>
        <translation>Der Desktop gab ihr keine Taste; seine Tastatureinstellungen können das.</translation>
    </message>
    <message>
        <source>The desktop has not answered yet.</source>
        <translation>Der Desktop hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>The desktop took the keys back. Turn them off and on to ask again.</source>
        <translation>Der Desktop hat die Tasten zurückgenommen. Schalten Sie sie aus und wieder ein, um noch einmal zu fragen.</translation>
    </message>
    <message>
        <source>The desktop&apos;s question was answered with no. Turn the keys off and on to be asked again.</source>
        <translation>Die Frage des Desktops wurde mit Nein beantwortet. Schalten Sie die Tasten aus und wieder ein, um noch einmal gefragt zu werden.</translation>
    </message>
    <message>
        <source>The disk refuses the record {file} ({why}); please look whether the disk is full or damaged.</source>
        <translation>Der Datenträger nimmt die Aufzeichnung {file} nicht an ({why}); bitte sehen Sie nach, ob er voll oder beschädigt ist.</translation>
    </message>
    <message>
        <source>The file names {n} decks; all of it goes into {deck}.</source>
        <translation>Die Datei nennt {n} Decks; alles kommt in {deck}.</translation>
    </message>
    <message>
        <source>The folder for {file} is not there; please choose another one.</source>
        <translation>Der Ordner für {file} ist nicht da; bitte wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The id of a check-in</source>
        <translation>Die Kennung eines Check-ins</translation>
    </message>
    <message>
        <source>The id of a deck</source>
        <translation>Die Kennung eines Decks</translation>
    </message>
    <message>
        <source>The language</source>
        <translation>Die Sprache</translation>
    </message>
    <message>
        <source>The message bus of this session has gone, and the keys with it.</source>
        <translation>Der Nachrichtenbus dieser Anmeldung ist weg, und die Tasten mit ihm.</translation>
    </message>
    <message>
        <source>The name of a session type</source>
        <translation>Der Name einer Sitzungsart</translation>
    </message>
    <message>
        <source>The record {file} can&apos;t be opened; please look whether its folder is there and yours.</source>
        <translation>Die Aufzeichnung {file} lässt sich nicht öffnen; bitte sehen Sie nach, ob ihr Ordner da ist und Ihnen gehört.</translation>
    </message>
    <message>
        <source>The record {file} can&apos;t be written; please allow this account to write in its folder.</source>
        <translation>Die Aufzeichnung {file} lässt sich nicht schreiben; bitte erlauben Sie diesem Konto, in ihrem Ordner zu schreiben.</translation>
    </message>
    <message>
        <source>The record {file} has no such session any more; {otherwise}.</source>
        <translation>Die Aufzeichnung {file} hat diese Sitzung nicht mehr; {otherwise}.</translation>
    </message>
    <message>
        <source>The record {file} is damaged; it is set aside when no session runs.</source>
        <translation>Die Aufzeichnung {file} ist beschädigt; sie wird beiseitegelegt, sobald keine Sitzung läuft.</translation>
    </message>
    <message>
        <source>The record {file} is damaged; it will be set aside, and its newest backup used.</source>
        <translation>Die Aufzeichnung {file} ist beschädigt; sie wird beiseitegelegt und ihre neueste Sicherung genommen.</translation>
    </message>
    <message>
        <source>The record {file} was damaged; it is kept as {aside}</source>
        <translation>Die Aufzeichnung {file} war beschädigt; sie bleibt als {aside}</translation>
    </message>
    <message>
        <source>The record {file} was missing</source>
        <translation>Die Aufzeichnung {file} fehlte</translation>
    </message>
    <message>
        <source>The record {file} was written by a newer Partner Overlay; please use that one, or choose another --home.</source>
        <translation>Die Aufzeichnung {file} stammt von einem neueren Partner Overlay; bitte nehmen Sie dieses, oder wählen Sie ein anderes --home.</translation>
    </message>
    <message>
        <source>The say</source>
        <translation>Der Satz</translation>
    </message>
    <message>
        <source>The sentence at time is not on the overlay.</source>
        <translation>Der Satz zum Zeitende ist nicht auf dem Overlay.</translation>
    </message>
    <message>
        <source>The session is closing already.</source>
        <translation>Die Sitzung ist schon im Abschluss.</translation>
    </message>
    <message>
        <source>The session is in agreement already.</source>
        <translation>Die Sitzung ist schon in der Vereinbarung.</translation>
    </message>
    <message>
        <source>The session is in closing already.</source>
        <translation>Die Sitzung ist schon im Abschluss.</translation>
    </message>
    <message>
        <source>The session is in exploration already.</source>
        <translation>Die Sitzung ist schon in der Erkundung.</translation>
    </message>
    <message>
        <source>The session is not paused.</source>
        <translation>Die Sitzung ist nicht pausiert.</translation>
    </message>
    <message>
        <source>The session is paused already.</source>
        <translation>Die Sitzung ist schon pausiert.</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>Die Tabelle</translation>
    </message>
    <message>
        <source>There is a deck {deck} already. Give this one another title.</source>
        <translation>Es gibt schon ein Deck {deck}. Geben Sie diesem einen anderen Titel.</translation>
    </message>
    <message>
        <source>There is a prompt with the id {id} already.</source>
        <translation>Es gibt schon einen Impuls mit der Kennung {id}.</translation>
    </message>
    <message>
        <source>There is a session type {name} already. Please give this one another name.</source>
        <translation>Es gibt schon eine Sitzungsart {name}. Bitte geben Sie dieser einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no competency {number}.</source>
        <translation>Es gibt keine Kompetenz {number}.</translation>
    </message>
    <message>
        <source>There is no deck {deck} any more.</source>
        <translation>Es gibt kein Deck {deck} mehr.</translation>
    </message>
    <message>
        <source>There is no deck {deck}. The decks are: {decks}.</source>
        <translation>Es gibt kein Deck {deck}. Die Decks sind: {decks}.</translation>
    </message>
    <message>
        <source>There is no line of words in the clipboard.</source>
        <translation>In der Zwischenablage ist keine Zeile mit Worten.</translation>
    </message>
    <message>
        <source>There is no message bus in this session by which the desktop could be asked.</source>
        <translation>In dieser Anmeldung gibt es keinen Nachrichtenbus, über den der Desktop gefragt werden könnte.</translation>
    </message>
    <message>
        <source>There is no room on the disk for the record {file}; please free some space.</source>
        <translation>Für die Aufzeichnung {file} ist kein Platz mehr auf dem Datenträger; bitte machen Sie etwas frei.</translation>
    </message>
    <message>
        <source>There is no room on the disk for {file}; please free some space, or choose another place.</source>
        <translation>Für {file} ist kein Platz mehr auf dem Datenträger; bitte machen Sie etwas frei, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is no room on the disk for {file}; please free some space.</source>
        <translation>Für {file} ist kein Platz mehr auf dem Datenträger; bitte machen Sie etwas frei.</translation>
    </message>
    <message>
        <source>There is no session to review yet.</source>
        <translation>Es gibt noch keine Sitzung für einen Rückblick.</translation>
    </message>
    <message>
        <source>There is no session type {name}. The types are: {names}.</source>
        <translation>Es gibt keine Sitzungsart {name}. Die Arten sind: {names}.</translation>
    </message>
    <message>
        <source>There is no session {id}.</source>
        <translation>Es gibt keine Sitzung {id}.</translation>
    </message>
    <message>
        <source>There is nothing new for this deck.</source>
        <translation>Für dieses Deck gibt es nichts Neues.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>There is nothing to undo: that is possible for ten seconds.</source>
        <translation>Es gibt nichts zurückzunehmen: Das geht zehn Sekunden lang.</translation>
    </message>
    <message>
        <source>There is room for {most} characters; this has {found}.</source>
        <translation>Es ist Platz für {most} Zeichen; hier sind es {found}.</translation>
    </message>
    <message>
        <source>There is room for {most} session types.</source>
        <translation>Es ist Platz für {most} Sitzungsarten.</translation>
    </message>
    <message>
        <source>This deck comes with the program and stays. You can switch its prompts off.</source>
        <translation>Dieses Deck kommt mit dem Programm und bleibt. Sie können seine Impulse ausschalten.</translation>
    </message>
    <message>
        <source>This deck is not in the bin any more.</source>
        <translation>Dieses Deck ist nicht mehr im Papierkorb.</translation>
    </message>
    <message>
        <source>This desktop gives no program keys that work everywhere yet. In its own keyboard settings you can put a key on a command such as `partner-overlay next`.</source>
        <translation>Dieser Desktop gibt Programmen noch keine Tasten, die überall wirken. In seinen eigenen Tastatureinstellungen können Sie eine Taste auf einen Befehl wie `partner-overlay next` legen.</translation>
    </message>
    <message>
        <source>This desktop has no portal (xdg-desktop-portal) that could be asked for keys.</source>
        <translation>Dieser Desktop hat kein Portal (xdg-desktop-portal), das um Tasten gebeten werden könnte.</translation>
    </message>
    <message>
        <source>This keyboard has no key for {keys}.</source>
        <translation>Diese Tastatur hat keine Taste für {keys}.</translation>
    </message>
    <message>
        <source>This keyboard has no key of its own for {key}.</source>
        <translation>Diese Tastatur hat keine eigene Taste für {key}.</translation>
    </message>
    <message>
        <source>This prompt is not there any more.</source>
        <translation>Dieser Impuls ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Two check-ins have the same id.</source>
        <translation>Zwei Check-ins haben dieselbe Kennung.</translation>
    </message>
    <message>
        <source>Type what to look for.</source>
        <translation>Tippen Sie, was gesucht werden soll.</translation>
    </message>
    <message>
        <source>Use a word from everyday talk.</source>
        <translation>Nehmen Sie ein Wort aus dem Alltag.</translation>
    </message>
    <message>
        <source>Use plain words for the same.</source>
        <translation>Sagen Sie dasselbe in schlichten Worten.</translation>
    </message>
    <message>
        <source>Use {min} or {outcome}, or plain words.</source>
        <translation>Nehmen Sie {min} oder {outcome}, oder schlichte Worte.</translation>
    </message>
    <message>
        <source>Windows does not give {keys} (error {error}).</source>
        <translation>Windows gibt {keys} nicht her (Fehler {error}).</translation>
    </message>
    <message>
        <source>a cell is too long; a quotation mark may be missing</source>
        <translation>eine Zelle ist zu lang; vielleicht fehlt ein Anführungszeichen</translation>
    </message>
    <message>
        <source>a check-in {whose} has no sentence; it is left out until then.</source>
        <translation>ein Check-in {whose} hat keinen Satz; er bleibt bis dahin weg.</translation>
    </message>
    <message>
        <source>a control character ({code})</source>
        <translation>ein Steuerzeichen ({code})</translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation>ein Datum oder eine Zeit</translation>
    </message>
    <message>
        <source>a hidden sign that turns the direction of writing ({code})</source>
        <translation>ein verborgenes Zeichen, das die Schreibrichtung wendet ({code})</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a list in [ ] is meant, not {found}</source>
        <translation>gemeint ist eine Liste in [ ], nicht {found}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a prompt is a say or a cue, never both</source>
        <translation>ein Impuls ist ein Satz oder ein Hinweis, nie beides</translation>
    </message>
    <message>
        <source>a quotation mark opens here and does not close</source>
        <translation>hier öffnet sich ein Anführungszeichen und schließt nicht</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a table of its own</source>
        <translation>eine eigene Tabelle</translation>
    </message>
    <message>
        <source>a type would begin with [[type]]; it is left out.</source>
        <translation>eine Art würde mit [[type]] beginnen; sie bleibt weg.</translation>
    </message>
    <message>
        <source>begins with [[type.check-in]], or is [] for none; until then they are the usual ones</source>
        <translation>beginnt mit [[type.check-in]], oder ist [] für keine; bis dahin sind es die üblichen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>ends where exploration ends, or beyond; until then they are {one} and {other}</source>
        <translation>endet, wo die Erkundung endet, oder dahinter; bis dahin sind sie {one} und {other}</translation>
    </message>
    <message>
        <source>is a list of tables; what is none is left out</source>
        <translation>ist eine Liste von Tabellen; was keine ist, bleibt weg</translation>
    </message>
    <message>
        <source>is there already; until then this one is called &quot;{id}&quot;</source>
        <translation>ist schon da; bis dahin heißt dieser „{id}“</translation>
    </message>
    <message>
        <source>it has {n} characters, and {most} is the most</source>
        <translation>er hat {n} Zeichen; höchstens {most} gehen</translation>
    </message>
    <message>
        <source>it has {n} prompts, and {most} is the most</source>
        <translation>sie hat {n} Impulse; höchstens {most} gehen</translation>
    </message>
    <message>
        <source>it has {n} rows, and {most} is the most</source>
        <translation>sie hat {n} Zeilen; höchstens {most} gehen</translation>
    </message>
    <message>
        <source>it holds {what}</source>
        <translation>darin ist {what}</translation>
    </message>
    <message>
        <source>it is a folder; please take a file instead</source>
        <translation>das ist ein Ordner; bitte nehmen Sie stattdessen eine Datei</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>it is larger than {most} MiB</source>
        <translation>sie ist größer als {most} MiB</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>sie fehlt</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>sie ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>sie ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>sie ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is not an ordinary file; please take another one</source>
        <translation>das ist keine gewöhnliche Datei; bitte nehmen Sie eine andere</translation>
    </message>
    <message>
        <source>it names {n} competencies more, and {most} is the most</source>
        <translation>er nennt {n} weitere Kompetenzen; höchstens {most} gehen</translation>
    </message>
    <message>
        <source>it was deleted, and its review with it</source>
        <translation>sie wurde gelöscht, und ihr Rückblick mit ihr</translation>
    </message>
    <message>
        <source>it would be larger than {most} MiB</source>
        <translation>sie wäre größer als {most} MiB</translation>
    </message>
    <message>
        <source>its link leads in a circle</source>
        <translation>ihr Verweis führt im Kreis</translation>
    </message>
    <message>
        <source>macOS does not give {keys} (error {error}).</source>
        <translation>macOS gibt {keys} nicht her (Fehler {error}).</translation>
    </message>
    <message>
        <source>macOS does not tell of any keys (error {error}).</source>
        <translation>macOS meldet keine Tasten (Fehler {error}).</translation>
    </message>
    <message>
        <source>of &quot;{type}&quot;</source>
        <translation>von „{type}“</translation>
    </message>
    <message>
        <source>of the check-in &quot;{id}&quot; {whose}</source>
        <translation>des Check-ins „{id}“ {whose}</translation>
    </message>
    <message>
        <source>please start a new one</source>
        <translation>bitte beginnen Sie eine neue</translation>
    </message>
    <message>
        <source>prompts stand under [[prompt]], this is {found}</source>
        <translation>Impulse stehen unter [[prompt]], das ist {found}</translation>
    </message>
    <message>
        <source>takes a list of deck ids such as [&quot;partnering&quot;], or [] for all</source>
        <translation>nimmt eine Liste von Kennungen von Decks wie [&quot;partnering&quot;], oder [] für alle</translation>
    </message>
    <message>
        <source>takes a list such as [&quot;3.9-half-time&quot;]</source>
        <translation>nimmt eine Liste wie [&quot;3.9-half-time&quot;]</translation>
    </message>
    <message>
        <source>takes a name in quotation marks, of at most {most} characters</source>
        <translation>nimmt einen Namen in Anführungszeichen, von höchstens {most} Zeichen</translation>
    </message>
    <message>
        <source>takes a number of per cent from 1 to 99</source>
        <translation>nimmt eine Zahl in Prozent von 1 bis 99</translation>
    </message>
    <message>
        <source>takes a whole number from {low} to {high}</source>
        <translation>nimmt eine ganze Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>takes ids in quotation marks; the entries that are not so are left out</source>
        <translation>nimmt Kennungen in Anführungszeichen; die Einträge, die nicht so sind, bleiben weg</translation>
    </message>
    <message>
        <source>takes keys such as &quot;Ctrl+Alt+Shift+O&quot;, or &quot;&quot; for none</source>
        <translation>nimmt Tasten wie &quot;Ctrl+Alt+Shift+O&quot;, oder &quot;&quot; für keine</translation>
    </message>
    <message>
        <source>takes the 2019 number of a competency in quotation marks, such as &quot;3.9&quot;</source>
        <translation>nimmt die Nummer einer Kompetenz von 2019 in Anführungszeichen, wie &quot;3.9&quot;</translation>
    </message>
    <message>
        <source>takes true or false</source>
        <translation>nimmt true oder false</translation>
    </message>
    <message>
        <source>takes what a screen is known by, in quotation marks, of at most {most} characters</source>
        <translation>nimmt, woran ein Bildschirm erkannt wird, in Anführungszeichen, von höchstens {most} Zeichen</translation>
    </message>
    <message>
        <source>takes words in quotation marks, of at most {most} characters</source>
        <translation>nimmt Worte in Anführungszeichen, von höchstens {most} Zeichen</translation>
    </message>
    <message>
        <source>takes {some} or {last}</source>
        <translation>nimmt {some} oder {last}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>text in quotation marks is meant, not {found}</source>
        <translation>gemeint ist Text in Anführungszeichen, nicht {found}</translation>
    </message>
    <message>
        <source>the disk can&apos;t be written to</source>
        <translation>auf den Datenträger lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the list is meant to hold text, not {found}</source>
        <translation>die Liste soll Text enthalten, nicht {found}</translation>
    </message>
    <message>
        <source>the prompt has no text: give it a say or a cue</source>
        <translation>der Impuls hat keinen Text: Geben Sie ihm einen Satz oder einen Hinweis</translation>
    </message>
    <message>
        <source>the system gave no reason</source>
        <translation>das System nannte keinen Grund</translation>
    </message>
    <message>
        <source>there is no [[type]] in it; the shipped session types hold.</source>
        <translation>darin steht kein [[type]]; die mitgelieferten Sitzungsarten gelten.</translation>
    </message>
    <message>
        <source>there is no field of that name here</source>
        <translation>hier gibt es kein Feld dieses Namens</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>diese Datei oder diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>there is room for {most} check-ins {whose}; the others are left out.</source>
        <translation>es ist Platz für {most} Check-ins {whose}; die anderen bleiben weg.</translation>
    </message>
    <message>
        <source>there is room for {most} session types; the ones from here on are left out.</source>
        <translation>es ist Platz für {most} Sitzungsarten; die weiteren bleiben weg.</translation>
    </message>
    <message>
        <source>this account has no permission</source>
        <translation>dieses Konto hat keine Erlaubnis</translation>
    </message>
    <message>
        <source>this is JSON; TOML, CSV and plain text can be read</source>
        <translation>das ist JSON; gelesen werden TOML, CSV und einfacher Text</translation>
    </message>
    <message>
        <source>this is a PDF; please save it as CSV or plain text first</source>
        <translation>das ist ein PDF; bitte speichern Sie es zuerst als CSV oder einfachen Text</translation>
    </message>
    <message>
        <source>this is a database; please export it as CSV or plain text first</source>
        <translation>das ist eine Datenbank; bitte exportieren Sie sie zuerst als CSV oder einfachen Text</translation>
    </message>
    <message>
        <source>this is a spreadsheet, document or packed file; please save it as CSV or plain text first</source>
        <translation>das ist eine Tabelle, ein Dokument oder eine gepackte Datei; bitte speichern Sie sie zuerst als CSV oder einfachen Text</translation>
    </message>
    <message>
        <source>this is an old spreadsheet or document; please save it as CSV or plain text first</source>
        <translation>das ist eine alte Tabelle oder ein altes Dokument; bitte speichern Sie es zuerst als CSV oder einfachen Text</translation>
    </message>
    <message>
        <source>this is neither UTF-8 nor Windows-1252 text</source>
        <translation>das ist weder UTF-8- noch Windows-1252-Text</translation>
    </message>
    <message>
        <source>this is not TOML</source>
        <translation>das ist kein TOML</translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation>das ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>this is not sound UTF-16 text</source>
        <translation>das ist kein einwandfreier UTF-16-Text</translation>
    </message>
    <message>
        <source>this is not text</source>
        <translation>das ist kein Text</translation>
    </message>
    <message>
        <source>this program reads format {format}</source>
        <translation>dieses Programm liest Format {format}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>true or false is meant, not {found}</source>
        <translation>gemeint ist true oder false, nicht {found}</translation>
    </message>
    <message>
        <source>{count} keys do not work: see Keys everywhere.</source>
        <translation>{count} Tasten wirken nicht: siehe Tasten überall.</translation>
    </message>
    <message>
        <source>{deck} would hold {found} prompts, and {most} is the most.</source>
        <translation>{deck} enthielte {found} Impulse; höchstens {most} gehen.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read as sessions ({why}); please choose another file.</source>
        <translation>{file} lässt sich nicht als Sitzungen lesen ({why}); bitte wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be understood ({why}). Until then the session types stay as they are.</source>
        <translation>{file} ist nicht zu verstehen ({why}). Bis dahin bleiben die Sitzungsarten, wie sie sind.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be understood ({why}). Until then the settings stay as they are.</source>
        <translation>{file} ist nicht zu verstehen ({why}). Bis dahin bleiben die Einstellungen, wie sie sind.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used ({why}); please look at the disk, or choose another --home.</source>
        <translation>{file} lässt sich nicht verwenden ({why}); bitte prüfen Sie den Datenträger, oder wählen Sie ein anderes --home.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as something else stands in the way; please move that, or choose another --home.</source>
        <translation>{file} lässt sich nicht verwenden, weil etwas anderes im Weg steht; bitte räumen Sie das weg, oder wählen Sie ein anderes --home.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used for lack of permission; please allow it, or choose another --home.</source>
        <translation>{file} lässt sich nicht verwenden, weil die Erlaubnis fehlt; bitte geben Sie sie, oder wählen Sie ein anderes --home.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written ({why}); please choose another place.</source>
        <translation>{file} lässt sich nicht schreiben ({why}); bitte wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written, for this account may not write there; please choose another folder.</source>
        <translation>{file} lässt sich nicht schreiben, weil dieses Konto dort nicht schreiben darf; bitte wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}. What was there before is untouched.</source>
        <translation>{file} konnte nicht gespeichert werden: {reason}. Was vorher da war, ist unberührt.</translation>
    </message>
    <message>
        <source>{file} could not be understood ({why}); it is kept as {aside}.</source>
        <translation>{file} war nicht zu verstehen ({why}); es bleibt als {aside}.</translation>
    </message>
    <message>
        <source>{file} holds no sessions of Partner Overlay; please choose another file.</source>
        <translation>{file} enthält keine Sitzungen von Partner Overlay; bitte wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{file} is a folder; please give the file a name.</source>
        <translation>{file} ist ein Ordner; bitte geben Sie der Datei einen Namen.</translation>
    </message>
    <message>
        <source>{file} was changed by another program, so it was not written over.</source>
        <translation>{file} wurde von einem anderen Programm geändert und deshalb nicht überschrieben.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Partner Overlay; please use that one.</source>
        <translation>{file} stammt von einem neueren Partner Overlay; bitte nehmen Sie dieses.</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, Zeile {line}</translation>
    </message>
    <message>
        <source>{file}: its deck has the id {id}, as {other} has.</source>
        <translation>{file}: Das Deck hat die Kennung {id}, wie {other} sie hat.</translation>
    </message>
    <message>
        <source>{id} is the id of an earlier prompt too</source>
        <translation>{id} ist auch die Kennung eines früheren Impulses</translation>
    </message>
    <message>
        <source>{key} is &quot;{name}&quot;, as an earlier type&apos;s is; this one is left out.</source>
        <translation>{key} ist „{name}“, wie bei einer früheren Art; diese bleibt weg.</translation>
    </message>
    <message>
        <source>{key} of a check-in {whose} {what}; until then it has another.</source>
        <translation>{key} eines Check-ins {whose} {what}; bis dahin hat er eine andere.</translation>
    </message>
    <message>
        <source>{key} {what}.</source>
        <translation>{key} {what}.</translation>
    </message>
    <message>
        <source>{key} {what}; this type is left out until then.</source>
        <translation>{key} {what}; diese Art bleibt bis dahin weg.</translation>
    </message>
    <message>
        <source>{key} {whose} {what}.</source>
        <translation>{key} {whose} {what}.</translation>
    </message>
    <message>
        <source>{meant} is meant, not {found}</source>
        <translation>gemeint ist {meant}, nicht {found}</translation>
    </message>
    <message>
        <source>{name} did not come with the program, so there is nothing to restore.</source>
        <translation>{name} kam nicht mit dem Programm, also gibt es nichts zurückzuholen.</translation>
    </message>
    <message>
        <source>{name} has no such check-in any more.</source>
        <translation>{name} hat diesen Check-in nicht mehr.</translation>
    </message>
    <message>
        <source>{n} characters</source>
        <translation>{n} Zeichen</translation>
    </message>
    <message>
        <source>{n} prompts name no competency; theirs are guesses from their words.</source>
        <translation>{n} Impulse nennen keine Kompetenz; ihre ist aus ihren Worten geraten.</translation>
    </message>
    <message>
        <source>{place}, field “{field}”</source>
        <translation>{place}, Feld „{field}“</translation>
    </message>
    <message>
        <source>{place}: {reason}.</source>
        <translation>{place}: {reason}.</translation>
    </message>
    <message>
        <source>{place}: {sentence}</source>
        <translation>{place}: {sentence}</translation>
    </message>
    <message>
        <source>{row}, column {column}</source>
        <translation>{row}, Spalte {column}</translation>
    </message>
    <message>
        <source>{section} is no section; it would begin with [{section}].</source>
        <translation>{section} ist kein Abschnitt; er würde mit [{section}] beginnen.</translation>
    </message>
    <message>
        <source>{trouble} The defaults hold.</source>
        <translation>{trouble} Die Vorgaben gelten.</translation>
    </message>
    <message>
        <source>{trouble} The overlay stands where it stands at first.</source>
        <translation>{trouble} Das Overlay steht, wo es anfangs steht.</translation>
    </message>
    <message>
        <source>{trouble} The shipped session types hold.</source>
        <translation>{trouble} Die mitgelieferten Sitzungsarten gelten.</translation>
    </message>
    <message>
        <source>{trouble} Until then the defaults hold.</source>
        <translation>{trouble} Bis dahin gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>{trouble} Until then the session types stay as they are.</source>
        <translation>{trouble} Bis dahin bleiben die Sitzungsarten, wie sie sind.</translation>
    </message>
    <message>
        <source>{trouble} Until then the settings stay as they are.</source>
        <translation>{trouble} Bis dahin bleiben die Einstellungen, wie sie sind.</translation>
    </message>
    <message>
        <source>{trouble} Until then the shipped types hold.</source>
        <translation>{trouble} Bis dahin gelten die mitgelieferten Arten.</translation>
    </message>
    <message>
        <source>{was}, and a new one begins.</source>
        <translation>{was}, und eine neue beginnt.</translation>
    </message>
    <message>
        <source>{was}, and the backup of {day} takes its place.</source>
        <translation>{was}, und die Sicherung vom {day} nimmt ihren Platz ein.</translation>
    </message>
    <message>
        <source>{what} can&apos;t hold control characters.</source>
        <translation>{what} kann keine Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>{what} has room for {most} characters; this has {found}.</source>
        <translation>{what} hat Platz für {most} Zeichen; hier sind es {found}.</translation>
    </message>
    <message>
        <source>{what} has {length}.</source>
        <translation>{what} hat {length}.</translation>
    </message>
    <message>
        <source>{what} needs at least one word.</source>
        <translation>{what} braucht mindestens ein Wort.</translation>
    </message>
    <message>
        <source>{what}; until then it is {value}</source>
        <translation>{what}; bis dahin gilt {value}</translation>
    </message>
    <message>
        <source>{words} is no competency that this program knows.</source>
        <translation>{words} ist keine Kompetenz, die dieses Programm kennt.</translation>
    </message>
    <message>
        <source>{words} words and {n} characters</source>
        <translation>{words} Wörter und {n} Zeichen</translation>
    </message>
    <message>
        <source>{word} is neither yes nor no.</source>
        <translation>{word} ist weder ja noch nein.</translation>
    </message>
    <message>
        <source>{word} is no competency that this program knows</source>
        <translation>{word} ist keine Kompetenz, die dieses Programm kennt</translation>
    </message>
    <message>
        <source>{word} is none of {words}</source>
        <translation>{word} gehört nicht zu {words}</translation>
    </message>
    <message>
        <source>{word} is none of {words}.</source>
        <translation>{word} gehört nicht zu {words}.</translation>
    </message>
    <message>
        <source>“Why” can sound like a call to account.</source>
        <translation>„Why“ („warum“) kann klingen, als müsse man sich rechtfertigen.</translation>
    </message>
    <message>
        <source>“{found}” is a saying: not everybody knows it, and it hardly translates.</source>
        <translation>„{found}“ ist eine Redensart: Nicht jeder kennt sie, und sie lässt sich kaum übersetzen.</translation>
    </message>
    <message>
        <source>“{found}” is a verdict, even a kind one.</source>
        <translation>„{found}“ ist ein Urteil, auch wenn es freundlich ist.</translation>
    </message>
    <message>
        <source>“{found}” is the profession&apos;s language, not the client&apos;s.</source>
        <translation>„{found}“ ist die Sprache des Fachs, nicht die des Klienten.</translation>
    </message>
    <message>
        <source>“{found}” judges the coach.</source>
        <translation>„{found}“ urteilt über den Coach.</translation>
    </message>
    <message>
        <source>“{found}” leads the client.</source>
        <translation>„{found}“ lenkt den Klienten.</translation>
    </message>
    <message>
        <source>“{found}” leaves some people out.</source>
        <translation>„{found}“ schließt manche Menschen aus.</translation>
    </message>
    <message>
        <source>“{found}” says what the client feels before they do.</source>
        <translation>„{found}“ sagt, was der Klient fühlt, bevor er es selbst sagt.</translation>
    </message>
    <message>
        <source>“{found}” speaks about the client&apos;s person.</source>
        <translation>„{found}“ spricht über die Person des Klienten.</translation>
    </message>
    <message>
        <source>“{mark}” is not how a question ends in this language.</source>
        <translation>„{mark}“ beendet in dieser Sprache keine Frage.</translation>
    </message>
</context>
<context>
    <name>Session type</name>
    <message>
        <source>30 min</source>
        <extracomment>The name of a session type that comes with the program; at most 40 characters</extracomment>
        <translation>30 Min.</translation>
    </message>
    <message>
        <source>60 min</source>
        <extracomment>The name of a session type that comes with the program; at most 40 characters</extracomment>
        <translation>60 Min.</translation>
    </message>
    <message>
        <source>90 min</source>
        <extracomment>The name of a session type that comes with the program; at most 40 characters</extracomment>
        <translation>90 Min.</translation>
    </message>
    <message>
        <source>first session</source>
        <extracomment>The name of a session type that comes with the program; at most 40 characters</extracomment>
        <translation>Erste Sitzung</translation>
    </message>
    <message>
        <source>last session</source>
        <extracomment>The name of a session type that comes with the program; at most 40 characters</extracomment>
        <translation>Letzte Sitzung</translation>
    </message>
    <message>
        <source>mentor</source>
        <extracomment>The name of a session type that comes with the program; at most 40 characters</extracomment>
        <translation>Mentor-Coaching</translation>
    </message>
</context>
<context>
    <name>SessionBar</name>
    <message>
        <source>The session with its check-ins</source>
        <translation>Die Sitzung mit ihren Check-ins</translation>
    </message>
</context>
<context>
    <name>SessionDetails</name>
    <message>
        <source> min ago</source>
        <translation> Min. früher</translation>
    </message>
    <message>
        <source>&amp;Began</source>
        <translation>&amp;Begann</translation>
    </message>
    <message>
        <source>&amp;Ends at</source>
        <translation>&amp;Endet um</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>A&amp;nliegen</translation>
    </message>
    <message>
        <source>&amp;Quiet first</source>
        <translation>&amp;Zuerst Ruhe</translation>
    </message>
    <message>
        <source>14:50</source>
        <translation>14:50</translation>
    </message>
    <message>
        <source>A card of mindset before a session begins. Enter begins at once. It is remembered.</source>
        <translation>Eine Karte zur Haltung, bevor eine Sitzung beginnt. Die Eingabetaste beginnt sofort. Die Wahl wird gemerkt.</translation>
    </message>
    <message>
        <source>As the type has it</source>
        <translation>Wie in der Art</translation>
    </message>
    <message>
        <source>Change the check-ins of session types</source>
        <translation>Die Check-ins der Sitzungsarten ändern</translation>
    </message>
    <message>
        <source>Change them…</source>
        <translation>Ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Decks</source>
        <translation>Decks</translation>
    </message>
    <message>
        <source>Drag the joins, or use the arrow keys.</source>
        <translation>Ziehen Sie an den Fugen oder nehmen Sie die Pfeiltasten.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>P&amp;rivate session: only the hours are kept</source>
        <translation>Pr&amp;ivate Sitzung: Nur die Stunden bleiben</translation>
    </message>
    <message>
        <source>Ph&amp;ases</source>
        <translation>P&amp;hasen</translation>
    </message>
    <message>
        <source>Phases as the session type has them</source>
        <translation>Phasen, wie die Sitzungsart sie hat</translation>
    </message>
    <message>
        <source>Quiet before it begins</source>
        <translation>Ruhe, bevor sie beginnt</translation>
    </message>
    <message>
        <source>in the client&apos;s own words</source>
        <translation>in den Worten des Klienten</translation>
    </message>
    <message>
        <source>{n} s with a card</source>
        <translation>{n} s mit einer Karte</translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>SessionPicture</name>
    <message>
        <source>Go to a dot to read what it was: with the pointer, or by ← and →.</source>
        <translation>Gehen Sie zu einem Punkt, um zu lesen, was er war: mit dem Zeiger oder mit ← und →.</translation>
    </message>
</context>
<context>
    <name>SessionTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A key that works in whichever window you are.</source>
        <translation>Eine Taste, die in jedem Fenster wirkt.</translation>
    </message>
    <message>
        <source>A new prompt after</source>
        <translation>Ein neuer Impuls nach</translation>
    </message>
    <message>
        <source>A new prompt fades in, or is there at once.</source>
        <translation>Ein neuer Impuls wird eingeblendet oder ist sofort da.</translation>
    </message>
    <message>
        <source>A private session</source>
        <translation>Eine private Sitzung</translation>
    </message>
    <message>
        <source>A quiet card for you alone, before the session&apos;s time begins.</source>
        <translation>Eine stille Karte für Sie allein, bevor die Zeit der Sitzung beginnt.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Always solid, in these colours or on this desktop: there is nothing to set.</source>
        <translation>Immer deckend, in diesen Farben oder auf diesem Desktop: Hier ist nichts einzustellen.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>As the desktop&apos;s own colours are</extracomment>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring it to me</source>
        <translation>Zu mir holen</translation>
    </message>
    <message>
        <source>Built-in or main screen</source>
        <translation>Eingebauter oder Hauptbildschirm</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>A form of the overlay: the whole of it</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Check-ins and changes of phase are read out in a session; the call may hear it.</source>
        <translation>Check-ins und Phasenwechsel werden in der Sitzung vorgelesen; im Anruf ist das vielleicht zu hören.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Competency numbers</source>
        <translation>Kompetenznummern</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Decks and prompts</source>
        <translation>Decks und Impulse</translation>
    </message>
    <message>
        <source>Decks…</source>
        <translation>Decks&#xa0;…</translation>
    </message>
    <message>
        <source>Drag the overlay wherever you like. It comes back there, for each arrangement of screens.</source>
        <translation>Ziehen Sie das Overlay, wohin Sie mögen. Jede Anordnung der Bildschirme hat ihren Platz.</translation>
    </message>
    <message>
        <source>Fading</source>
        <translation>Überblenden</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>For each session the client&apos;s code, its times and phases, the prompts and check-ins, your marks and the words that you typed, and your review. It stays on this machine, readable by you alone; there is no sound, no picture and no account, and nothing is sent anywhere.</source>
        <translation>Zu jeder Sitzung das Klientenkürzel, die Zeiten und Phasen, die Impulse und Check-ins, Ihre Marken, die getippten Worte und Ihr Rückblick. Alles bleibt auf diesem Gerät, nur für Sie lesbar; es gibt keinen Ton, kein Bild und kein Konto, und nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Found: one</source>
        <translation>Gefunden: eine</translation>
    </message>
    <message>
        <source>Found: {n}</source>
        <translation>Gefunden: {n}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>From “{deck}”. Brought back, it can come from the next session on.</source>
        <translation>Aus „{deck}“. Zurückgeholt kann er ab der nächsten Sitzung kommen.</translation>
    </message>
    <message>
        <source>Hairline</source>
        <extracomment>A form of the overlay: a thin line at the edge of the screen</extracomment>
        <translation>Haarlinie</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>How much you see: time and a prompt, time and phase, or the line alone.</source>
        <translation>Wie viel Sie sehen: Zeit und einen Impuls, Zeit und Phase oder nur die Linie.</translation>
    </message>
    <message>
        <source>How solid it is. It stops where words would become hard to read over a bright call.</source>
        <translation>Wie deckend er ist; nie so wenig, dass Worte über einem hellen Anruf schwer zu lesen sind.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Symbol in der Leiste</translation>
    </message>
    <message>
        <source>It can&apos;t be done on this desktop: others see the overlay.</source>
        <translation>Das geht auf diesem Desktop nicht: Andere sehen das Overlay.</translation>
    </message>
    <message>
        <source>It says how the session stands; all it can do is in the overlay&apos;s menu too.</source>
        <translation>Es sagt, wie es um die Sitzung steht; alles, was es kann, steht auch im Menü des Overlays.</translation>
    </message>
    <message>
        <source>Its deck is not here.</source>
        <translation>Sein Deck ist nicht hier.</translation>
    </message>
    <message>
        <source>Its place</source>
        <translation>Sein Platz</translation>
    </message>
    <message>
        <source>Keep off shared screens</source>
        <translation>Von Freigaben fernhalten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Letters of the windows</source>
        <translation>Schrift der Fenster</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>No fading</source>
        <translation>Kein Überblenden</translation>
    </message>
    <message>
        <source>No prompt is put aside: “Never again” in the menu does that.</source>
        <translation>Kein Impuls ist beiseitegelegt: Das tut „Nie wieder“ im Menü.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Of all that is on the overlay, as far as its screen has room.</source>
        <translation>Für alles auf dem Overlay, soweit sein Bildschirm Platz hat.</translation>
    </message>
    <message>
        <source>Of it only the hours are kept: no prompts, no marks, no words, and no review.</source>
        <translation>Von ihr bleiben nur die Stunden: keine Impulse, keine Marken, keine Worte und kein Rückblick.</translation>
    </message>
    <message>
        <source>Of the overlay and of every window; all words stay clear to read in each.</source>
        <translation>Für das Overlay und alle Fenster; jede Wahl bleibt gut lesbar.</translation>
    </message>
    <message>
        <source>Only the line</source>
        <translation>Nur die Linie</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Partner Overlay {version}</source>
        <translation>Partner Overlay {version}</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>Datenschutz und Daten</translation>
    </message>
    <message>
        <source>Put aside for good</source>
        <translation>Für immer beiseitegelegt</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read them, add prompts of your own, import, and see what could be said better.</source>
        <translation>Lesen, eigene Impulse hinzufügen, importieren und sehen, was sich besser sagen lässt.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Review opens at the end</source>
        <translation>Rückblick öffnet sich am Ende</translation>
    </message>
    <message>
        <source>Screen with the camera</source>
        <translation>Bildschirm mit der Kamera</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Session type</source>
        <translation>Sitzungsart</translation>
    </message>
    <message>
        <source>Settle before the start</source>
        <translation>Ruhe vor dem Start</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the welcome again</source>
        <translation>Die Begrüßung noch einmal zeigen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Start offers this length first; the phases share it.</source>
        <translation>Diese Länge bietet der Start zuerst an; die Phasen teilen sie sich.</translation>
    </message>
    <message>
        <source>Start offers this type first; so does a start by one key.</source>
        <translation>Diese Art bietet der Start zuerst an, auch der Start mit einer Taste.</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Mit dem Desktop starten</translation>
    </message>
    <message>
        <source>Start, review, history and the others; the overlay has its own size.</source>
        <translation>Start, Rückblick, Verlauf und die anderen; das Overlay hat seine eigene Größe.</translation>
    </message>
    <message>
        <source>Strip</source>
        <extracomment>A form of the overlay: a narrow band with the time and the phase</extracomment>
        <translation>Streifen</translation>
    </message>
    <message>
        <source>Tell the screen reader</source>
        <translation>Dem Vorleser sagen</translation>
    </message>
    <message>
        <source>The checklist and eleven of the prompts are from “Partnering in Coaching” by Lloyd Sain, Jr., Ed.D., MCC. No endorsement by him or by the International Coaching Federation is implied.</source>
        <translation>Die Checkliste und elf der Impulse sind aus „Partnering in Coaching“ von Lloyd Sain, Jr., Ed.D., MCC. Eine Empfehlung von ihm oder der International Coaching Federation ist das nicht.</translation>
    </message>
    <message>
        <source>The edition of the ICF&apos;s competencies whose numbers prompts and reviews show.</source>
        <translation>Die Ausgabe der ICF-Kompetenzen, deren Nummern Impulse und Rückblicke zeigen.</translation>
    </message>
    <message>
        <source>The file of settings</source>
        <translation>Die Datei der Einstellungen</translation>
    </message>
    <message>
        <source>The overlay</source>
        <translation>Das Overlay</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Das Programm</translation>
    </message>
    <message>
        <source>The program is there when you log in, out of sight; no session starts by itself.</source>
        <translation>Nach dem Anmelden läuft das Programm unsichtbar mit; keine Sitzung beginnt von selbst.</translation>
    </message>
    <message>
        <source>The program&apos;s own words; prompts stay in the language of their deck.</source>
        <translation>Die Worte des Programms; Impulse bleiben in der Sprache ihres Decks.</translation>
    </message>
    <message>
        <source>The time moves every second; without it, in whole minutes, which is calmer.</source>
        <translation>Die Zeit läuft in Sekunden; sonst in ganzen Minuten, was ruhiger ist.</translation>
    </message>
    <message>
        <source>There is one screen, so the overlay stands on it, under the lens.</source>
        <translation>Es gibt einen Bildschirm, also steht das Overlay dort, unter der Linse.</translation>
    </message>
    <message>
        <source>There the overlay stands, under the lens, so that you look at your client.</source>
        <translation>Dort steht das Overlay, unter der Linse, damit Sie Ihren Klienten ansehen.</translation>
    </message>
    <message>
        <source>This desktop and your data</source>
        <translation>Dieser Desktop und Ihre Daten</translation>
    </message>
    <message>
        <source>This desktop can&apos;t leave a window out of what is shared: whoever sees the whole screen sees the overlay. Share one window, or blank the overlay with one key.</source>
        <translation>Dieser Desktop kann kein Fenster aus der Freigabe heraushalten: Wer den ganzen Bildschirm sieht, sieht das Overlay. Geben Sie nur ein Fenster frei, oder machen Sie das Overlay mit einer Taste unsichtbar.</translation>
    </message>
    <message>
        <source>This desktop shows no tray now. All that it would offer is in the overlay&apos;s menu.</source>
        <translation>Dieser Desktop zeigt gerade keine Symbolleiste. Alles, was sie böte, steht im Menü des Overlays.</translation>
    </message>
    <message>
        <source>Time gone</source>
        <extracomment>Since the session began</extracomment>
        <translation>Vergangene Zeit</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was behalten wird</translation>
    </message>
    <message>
        <source>What the large figures say about the session&apos;s time.</source>
        <translation>Was die großen Ziffern über die Zeit der Sitzung sagen.</translation>
    </message>
    <message>
        <source>What this program can and cannot see</source>
        <translation>Was dieses Programm sehen kann und was nicht</translation>
    </message>
    <message>
        <source>What works here and what does not; “partner-overlay doctor” says the same.</source>
        <translation>Was hier geht und was nicht; „partner-overlay doctor“ sagt dasselbe.</translation>
    </message>
    <message>
        <source>When words change</source>
        <translation>Wenn Worte wechseln</translation>
    </message>
    <message>
        <source>When you share the screen in a call, others do not see the overlay.</source>
        <translation>Wenn Sie im Anruf den Bildschirm freigeben, sehen andere das Overlay nicht.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation>Wo Ihre Daten sind</translation>
    </message>
    <message>
        <source>While the pointer is on it, it is kept or a check-in waits, a prompt stays.</source>
        <translation>Ein Impuls bleibt, solange der Zeiger darauf steht, er fest ist oder ein Check-in wartet.</translation>
    </message>
    <message>
        <source>With a sentence for your client, and one for the coaching agreement.</source>
        <translation>Mit einem Satz für Ihren Klienten und einem für die Coaching-Vereinbarung.</translation>
    </message>
    <message>
        <source>Without it a review waits as a line in the menu, until you have time for it.</source>
        <translation>Sonst wartet ein Rückblick als Zeile im Menü, bis Sie Zeit dafür haben.</translation>
    </message>
    <message>
        <source>Your decks</source>
        <translation>Ihre Decks</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>only when I ask</source>
        <translation>nur wenn ich frage</translation>
    </message>
    <message>
        <source>the type&apos;s own</source>
        <translation>wie die Sitzungsart</translation>
    </message>
    <message>
        <source>{file} can be edited by hand: what you change there counts as soon as it is saved.</source>
        <translation>{file} lässt sich von Hand bearbeiten: Was Sie dort ändern, zählt, sobald es gespeichert ist.</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Restore defaults</source>
        <translation>Vorgaben wiederherstellen</translation>
    </message>
    <message>
        <source>Sets all on this page as it was at first; Undo brings yours again.</source>
        <translation>Setzt alles auf dieser Seite auf die Vorgaben zurück; Rückgängig bringt Ihres wieder.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Takes the last change back</source>
        <translation>Nimmt die letzte Änderung zurück</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Settle</name>
    <message>
        <source>Begins in {n} s</source>
        <translation>Beginnt in {n} s</translation>
    </message>
    <message>
        <source>Practise: {what}</source>
        <translation>Üben: {what}</translation>
    </message>
    <message>
        <source>Process is yours to hold</source>
        <translation>Sie halten den Prozess</translation>
    </message>
    <message>
        <source>You hold the process; the client holds the content.</source>
        <translation>Sie halten den Prozess; der Klient hält den Inhalt.</translation>
    </message>
</context>
<context>
    <name>SettlePage</name>
    <message>
        <source>&amp;Begin now</source>
        <translation>&amp;Jetzt beginnen</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Zurück</translation>
    </message>
</context>
<context>
    <name>SightSwitch</name>
    <message>
        <source>All that fit</source>
        <translation>Alle passenden</translation>
    </message>
    <message>
        <source>How many sessions</source>
        <translation>Wie viele Sitzungen</translation>
    </message>
    <message>
        <source>Item by item</source>
        <translation>Punkt für Punkt</translation>
    </message>
    <message>
        <source>Last 12</source>
        <translation>Letzte 12</translation>
    </message>
    <message>
        <source>Last 50</source>
        <translation>Letzte 50</translation>
    </message>
    <message>
        <source>Phase times</source>
        <translation>Phasenzeiten</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>A session is running already. End it first.</source>
        <translation>Eine Sitzung läuft schon. Beenden Sie sie zuerst.</translation>
    </message>
    <message>
        <source>A session lasts between one minute and twelve hours.</source>
        <translation>Eine Sitzung dauert zwischen einer Minute und zwölf Stunden.</translation>
    </message>
    <message>
        <source>A time of day looks like 14:50.</source>
        <translation>Eine Uhrzeit sieht so aus: 14:50.</translation>
    </message>
    <message>
        <source>Agreement ends at {n} min</source>
        <translation>Die Vereinbarung endet nach {n} Min.</translation>
    </message>
    <message>
        <source>Exploration ends at {n} min</source>
        <translation>Die Erkundung endet nach {n} Min.</translation>
    </message>
    <message>
        <source>Parked last time: {topics}</source>
        <translation>Letztes Mal geparkt: {topics}</translation>
    </message>
    <message>
        <source>That makes {length}.</source>
        <translation>Das macht {length}</translation>
    </message>
    <message>
        <source>That time is over already.</source>
        <translation>Diese Zeit ist schon vorbei.</translation>
    </message>
    <message>
        <source>This looks like a name. Initials or a code keep it private.</source>
        <translation>Das sieht nach einem Namen aus. Initialen oder ein Kürzel halten es privat.</translation>
    </message>
    <message>
        <source>With none ticked, all decks take part.</source>
        <translation>Ist keines angekreuzt, sind alle Decks dabei.</translation>
    </message>
    <message>
        <source>{when} · {check-in} ({number})</source>
        <translation>{when} · {check-in} ({number})</translation>
    </message>
</context>
<context>
    <name>StartFoot</name>
    <message>
        <source>&amp;Decks…</source>
        <translation>&amp;Decks&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf&#xa0;…</translation>
    </message>
    <message>
        <source>Hel&amp;p…</source>
        <translation>Hil&amp;fe&#xa0;…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Einstellun&amp;gen&#xa0;…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>This sess&amp;ion…</source>
        <translation>Diese Si&amp;tzung&#xa0;…</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Diese Sitzung</translation>
    </message>
    <message>
        <source>folded away</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>Start a session</source>
        <translation>Eine Sitzung beginnen</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>min</source>
        <extracomment>Minutes, beside a large number</extracomment>
        <translation>Min.</translation>
    </message>
    <message>
        <source>min gone</source>
        <extracomment>Minutes since the session began</extracomment>
        <translation>Min. vergangen</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>unter einer Minute</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} Std.</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} Min.</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>{status}; a check-in waits</source>
        <translation>{status}; ein Check-in wartet</translation>
    </message>
    <message>
        <source>{status}; clicks go through</source>
        <translation>{status}; Klicks gehen durch</translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source>Counting: {n} of {sessions} so far</source>
        <translation>Wird gezählt: bisher {n} von {sessions}</translation>
    </message>
    <message>
        <source>Phases, 0 to {time}</source>
        <translation>Phasen, 0 bis {time}</translation>
    </message>
    <message>
        <source>clearly</source>
        <translation>deutlich</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>zum Teil</translation>
    </message>
    <message>
        <source>not noticed</source>
        <translation>nicht bemerkt</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation>nichts notiert</translation>
    </message>
    <message>
        <source>planned end</source>
        <translation>geplantes Ende</translation>
    </message>
    <message>
        <source>planned turn</source>
        <translation>geplanter Wechsel</translation>
    </message>
    <message>
        <source>said once</source>
        <translation>einmal gesagt</translation>
    </message>
    <message>
        <source>said or offered</source>
        <translation>gesagt oder angeboten</translation>
    </message>
    <message>
        <source>said or offered once</source>
        <translation>einmal gesagt oder angeboten</translation>
    </message>
    <message>
        <source>said or offered {n} times</source>
        <translation>{n}-mal gesagt oder angeboten</translation>
    </message>
    <message>
        <source>said {n} times in {sessions}</source>
        <translation>{n}-mal gesagt in {sessions}</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>ohne Nummer</translation>
    </message>
    <message>
        <source>{phase} {time}</source>
        <translation>{phase} {time}</translation>
    </message>
    <message>
        <source>{planned} planned, {used} used</source>
        <translation>{planned} geplant, {used} gebraucht</translation>
    </message>
</context>
<context>
    <name>TroubleBar</name>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
</context>
<context>
    <name>TurnRow</name>
    <message>
        <source>did not come</source>
        <translation>kam nicht</translation>
    </message>
    <message>
        <source>{what}: did not come</source>
        <translation>{what}: kam nicht</translation>
    </message>
</context>
<context>
    <name>TypeFormPart</name>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Länge</translation>
    </message>
    <message>
        <source>&amp;Phases</source>
        <translation>&amp;Phasen</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Wo</translation>
    </message>
    <message>
        <source>Anywhere in the coaching</source>
        <translation>Irgendwo im Coaching</translation>
    </message>
    <message>
        <source>Change the check-ins of session types</source>
        <translation>Die Check-ins der Sitzungsarten ändern</translation>
    </message>
    <message>
        <source>Change them…</source>
        <translation>Ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Decks</source>
        <translation>Decks</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>Phases as they usually are</source>
        <translation>Phasen wie üblich</translation>
    </message>
    <message>
        <source>The first session with a client</source>
        <translation>Die erste Sitzung mit einem Klienten</translation>
    </message>
    <message>
        <source>The last session with a client</source>
        <translation>Die letzte Sitzung mit einem Klienten</translation>
    </message>
    <message>
        <source>Usual phases</source>
        <translation>Übliche Phasen</translation>
    </message>
    <message>
        <source>Where it stands in the coaching</source>
        <translation>Wo sie im Coaching steht</translation>
    </message>
</context>
<context>
    <name>Types</name>
    <message>
        <source>1 check-in</source>
        <translation>1 Check-in</translation>
    </message>
    <message>
        <source>new type</source>
        <translation>neue Art</translation>
    </message>
    <message>
        <source>{n} check-ins</source>
        <translation>{n} Check-ins</translation>
    </message>
</context>
<context>
    <name>TypesSide</name>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Ab</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Au&amp;f</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete this session type</source>
        <translation>Diese Sitzungsart löschen</translation>
    </message>
    <message>
        <source>Dupl&amp;icate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate this session type</source>
        <translation>Diese Sitzungsart duplizieren</translation>
    </message>
    <message>
        <source>Move it down, Alt and arrow down</source>
        <translation>Nach unten, Alt und Pfeil nach unten</translation>
    </message>
    <message>
        <source>Move it up, Alt and arrow up</source>
        <translation>Nach oben, Alt und Pfeil nach oben</translation>
    </message>
    <message>
        <source>New session type</source>
        <translation>Neue Sitzungsart</translation>
    </message>
    <message>
        <source>Session types</source>
        <translation>Sitzungsarten</translation>
    </message>
</context>
<context>
    <name>TypesWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Restore shipped types</source>
        <translation>&amp;Mitgelieferte zurückholen</translation>
    </message>
    <message>
        <source>Session types</source>
        <translation>Sitzungsarten</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>&amp;Rückgängig</translation>
    </message>
</context>
<context>
    <name>TypingField</name>
    <message>
        <source>words left: {count}</source>
        <translation>Wörter übrig: {count}</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>{count} übrig</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>back</source>
        <extracomment>Going back to the prompt before</extracomment>
        <translation>zurück</translation>
    </message>
    <message>
        <source>check-in dismissed</source>
        <translation>Check-in verworfen</translation>
    </message>
    <message>
        <source>check-in later</source>
        <translation>Check-in später</translation>
    </message>
    <message>
        <source>check-in offered</source>
        <translation>Check-in angeboten</translation>
    </message>
    <message>
        <source>end</source>
        <extracomment>“Undo: end”: the end of the session</extracomment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>Weitergehen</translation>
    </message>
    <message>
        <source>how prompts change</source>
        <translation>wie Impulse wechseln</translation>
    </message>
    <message>
        <source>keeping the prompt</source>
        <extracomment>The prompt was pinned</extracomment>
        <translation>den Impuls behalten</translation>
    </message>
    <message>
        <source>mark</source>
        <extracomment>A moment marked by the coach</extracomment>
        <translation>Marke</translation>
    </message>
    <message>
        <source>more time</source>
        <translation>mehr Zeit</translation>
    </message>
    <message>
        <source>never again</source>
        <translation>nie wieder</translation>
    </message>
    <message>
        <source>next prompt</source>
        <translation>nächster Impuls</translation>
    </message>
    <message>
        <source>not this session</source>
        <translation>nicht in dieser Sitzung</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>parked topic</source>
        <extracomment>A topic kept for the next session</extracomment>
        <translation>geparktes Thema</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>phase</source>
        <extracomment>Each of these stands after “Undo: ”, as a noun: going to another phase</extracomment>
        <translation>Phase</translation>
    </message>
    <message>
        <source>said</source>
        <extracomment>The prompt was marked as said</extracomment>
        <translation>gesagt</translation>
    </message>
    <message>
        <source>seen</source>
        <extracomment>The sentence at time was seen and put away</extracomment>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>start</source>
        <extracomment>“Undo: start”: the start of the session</extracomment>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation>zum Abschluss kommen</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A check-in waits, without a sound, until you answer it.</source>
        <translation>Ein Check-in wartet, ohne einen Laut, bis Sie antworten.</translation>
    </message>
    <message>
        <source>A moment worth remembering gets a mark.</source>
        <translation>Ein Moment, der es wert ist, bekommt eine Marke.</translation>
    </message>
    <message>
        <source>A prompt that does not fit gives way to the next.</source>
        <translation>Ein Impuls, der nicht passt, macht dem nächsten Platz.</translation>
    </message>
    <message>
        <source>A small, quiet surface under your camera keeps the time, the phases and one prompt for you, so that you can be with your client.</source>
        <translation>Eine kleine, stille Fläche unter Ihrer Kamera hält Zeit, Phasen und einen Impuls für Sie, damit Sie beim Klienten sein können.</translation>
    </message>
    <message>
        <source>All of it can be changed later, in the settings.</source>
        <translation>Alles lässt sich später ändern, in den Einstellungen.</translation>
    </message>
    <message>
        <source>An hour in one minute</source>
        <translation>Eine Stunde in einer Minute</translation>
    </message>
    <message>
        <source>At time you are told once, in words that let the client choose.</source>
        <translation>Ist die Zeit um, wird es einmal gesagt, in Worten, die den Klienten wählen lassen.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation>Die Probe beenden</translation>
    </message>
    <message>
        <source>Every {n} min</source>
        <translation>Alle {n} Min.</translation>
    </message>
    <message>
        <source>Hairline</source>
        <translation>Haarlinie</translation>
    </message>
    <message>
        <source>How long is a session, usually?</source>
        <translation>Wie lange dauert eine Sitzung meist?</translation>
    </message>
    <message>
        <source>How much shall the overlay show?</source>
        <translation>Wie viel soll das Overlay zeigen?</translation>
    </message>
    <message>
        <source>I keep a small clock and a question card on my screen. Nothing is recorded.</source>
        <translation>Auf meinem Bildschirm sind eine kleine Uhr und eine Fragenkarte. Nichts wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>Look under your camera: an hour goes by, sixty times as fast. Click along if you like. It counts in no log and no trend.</source>
        <translation>Schauen Sie unter Ihre Kamera: Eine Stunde vergeht, sechzigmal so schnell. Klicken Sie mit, wenn Sie mögen. Diese Probe zählt in keinem Nachweis und keinem Verlauf.</translation>
    </message>
    <message>
        <source>On to exploration: no phase moves unless you say so.</source>
        <translation>Weiter zur Erkundung: Keine Phase wechselt, ohne dass Sie es sagen.</translation>
    </message>
    <message>
        <source>One that was said is noted, for your review afterwards.</source>
        <translation>Was gesagt wurde, wird vermerkt, für Ihren Rückblick danach.</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Nur wenn ich frage</translation>
    </message>
    <message>
        <source>Rehearse for one minute</source>
        <translation>Eine Minute proben</translation>
    </message>
    <message>
        <source>Rehearse once more</source>
        <translation>Noch einmal proben</translation>
    </message>
    <message>
        <source>Start a session…</source>
        <translation>Eine Sitzung beginnen&#xa0;…</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Streifen</translation>
    </message>
    <message>
        <source>That is how it goes.</source>
        <translation>So geht es.</translation>
    </message>
    <message>
        <source>That was an hour.</source>
        <translation>Das war eine Stunde.</translation>
    </message>
    <message>
        <source>The session begins with the agreement, and a prompt for it.</source>
        <translation>Die Sitzung beginnt mit der Vereinbarung und einem Impuls dafür.</translation>
    </message>
    <message>
        <source>Two experts meet: you know how to work together, your client knows what it is about. So every prompt invites, and none gives advice.</source>
        <translation>Zwei Fachleute begegnen sich: Sie wissen, wie man zusammenarbeitet, Ihr Klient weiß, worum es geht. Deshalb lädt jeder Impuls ein, und keiner gibt Rat.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>When does the prompt change?</source>
        <translation>Wann wechselt der Impuls?</translation>
    </message>
    <message>
        <source>When you are ready, start your own.</source>
        <translation>Wenn Sie so weit sind, beginnen Sie Ihre eigene.</translation>
    </message>
    <message>
        <source>You may tell your client: “{sentence}”</source>
        <translation>Sie können Ihrem Klienten sagen: „{sentence}“</translation>
    </message>
    <message>
        <source>and whenever you ask</source>
        <translation>und wann immer Sie fragen</translation>
    </message>
    <message>
        <source>and with a new phase</source>
        <translation>und mit einer neuen Phase</translation>
    </message>
    <message>
        <source>the phases alone</source>
        <translation>nur die Phasen</translation>
    </message>
    <message>
        <source>the time and the phases</source>
        <translation>die Zeit und die Phasen</translation>
    </message>
    <message>
        <source>the time, the phases and a prompt</source>
        <translation>die Zeit, die Phasen und einen Impuls</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} Min.</translation>
    </message>
</context>
<context>
    <name>WelcomeWindow</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to Partner Overlay</source>
        <translation>Willkommen bei Partner Overlay</translation>
    </message>
</context>
<context>
    <name>WhenChoice</name>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Letzte 3 Monate</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Room for {n} more characters</source>
        <translation>Platz für noch {n} Zeichen</translation>
    </message>
    <message>
        <source>{n} characters too many: it is not kept like this.</source>
        <translation>{n} Zeichen zu viel: So wird es nicht behalten.</translation>
    </message>
</context>
<context>
    <name>_Drawing</name>
    <message>
        <source>The session as a picture</source>
        <translation>Die Sitzung als Bild</translation>
    </message>
</context>
<context>
    <name>_Legend</name>
    <message>
        <source>What the shapes stand for</source>
        <translation>Wofür die Formen stehen</translation>
    </message>
</context>
</TS>
