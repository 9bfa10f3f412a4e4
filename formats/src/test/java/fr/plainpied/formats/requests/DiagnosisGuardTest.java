package fr.plainpied.formats.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosisGuardTest {

    private final DiagnosisGuard guard = DiagnosisGuard.shipped();

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "Sclérose en plaques depuis 2015 => Sclérose",
                "SCLEROSE EN PLAQUES => SCLEROSE",
                "elle a la SEP => SEP",
                "suite à un AVC, ne porte pas => AVC",
                "maladie de Parkinson => maladie de",
                "parkinsonien => parkinsonien",
                "début d'Alzheimer => Alzheimer",
                "Épilepsie : pas de baignoire => Épilepsie",
                "diabétique => diabétique",
                "myopathie de Duchenne => myopathie",
                "schizophrène stabilisé => schizophrène",
                "trouble bipolaire => bipolaire",
                "troubles psychiques graves => troubles psychiques",
                "cancer en rémission => cancer",
                "arthrose des genoux => arthrose",
                "polyarthrite rhumatoïde => polyarthrite",
                "insuffisance cardiaque => insuffisance cardiaque",
                "tétraplégique => tétraplégique",
                "paraplégie incomplète => paraplégie",
                "il est amputé d'une jambe => amputé",
                "syndrome d’Ehlers-Danlos => syndrome",
                "trisomie 21 => trisomie",
                "dossier ALD => ALD",
                "multiple sclerosis => multiple sclerosis",
                "she had a stroke => had a stroke",
                "dementia => dementia",
                "lung disease => disease"
            })
    void theNameOfAConditionIsFoundAsWritten(String text, String term) {
        assertEquals(Optional.of(term), guard.find(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fauteuil roulant électrique",
                "douche de plain-pied, sans ressaut",
                "ne monte pas plus de trois marches",
                "besoin relevé à domicile",
                "porte de 90 cm pour passer avec le fauteuil",
                "ne supporte pas le bruit de la rue",
                "diagnostic électrique fait en 2024",
                "interrupteur bipolaire à remplacer",
                "se fatigue vite, s'assoit pour cuisiner",
                "voisins âgés, cage d'escalier en dépression d'air",
                "prises hors d'atteinte de l'enfant",
                "tient la rampe de la main gauche seulement",
                "lit médicalisé et lève-personne la nuit",
                "n'entend pas la sonnette : alerte lumineuse",
                "repères visuels, plan simple",
                "septembre : sep jours d'attente",
                "en cas de cancan des voisins",
                "hearing aids, needs flashing alerts",
                "accompagné par une auxiliaire de vie",
                "a besoin d'un siège, tocsin, sidéral"
            })
    void wordsOfUsePass(String text) {
        assertEquals(Optional.empty(), guard.find(text));
    }
}
