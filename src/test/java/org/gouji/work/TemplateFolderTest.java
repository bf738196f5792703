package org.gouji.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.data.Resources;
import org.gouji.memo.Templates;
import org.gouji.model.Message;
import org.gouji.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office's own templates: taken where they can be used, else told with their line. */
class TemplateFolderTest {
    @TempDir
    Path home;

    private Path folder;

    @BeforeEach
    void folder() throws IOException {
        folder = Files.createDirectory(home.resolve(TemplateFolder.NAME));
    }

    private TemplateFolder read() {
        return TemplateFolder.beside(home.resolve("样例.gouji"), Language.ZH);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void withoutFilesAllIsAsShipped() {
        assertThat(read().mistakes()).isEmpty();
        assertThat(read().templates().styles()).isEqualTo(Templates.shipped().styles());
    }

    @Test
    void whatIsWellMadeIsTaken() throws IOException {
        write("layout.yaml", Resources.text(Templates.LAYOUT).replace("top: 37", "top: 40"));
        write("styles.xml", Resources.text(Templates.STYLES).replace("方正小标宋简体", "华文中宋"));
        write("文字.properties", "# 落款\nmemo.signature.office=云岭县政务公开办公室\n");

        assertThat(read().mistakes()).isEmpty();
        assertThat(read().templates().layout().get("page").get("top").text()).isEqualTo("40");
        assertThat(read().templates().styles()).contains("华文中宋");
        assertThat(read().templates().texts()).containsEntry("memo.signature.office", "云岭县政务公开办公室");
    }

    @Test
    void aMistakeNamesFileAndLineAndTheShippedOneIsUsed() throws IOException {
        write("layout.yaml", Resources.text(Templates.LAYOUT).replace("top: 37", "top: oben"));
        write("styles.xml", "<w:styles xmlns:w='x'>\n<w:style w:styleId='Title'>\n</w:styles>");
        write("fonts.xml", "<!DOCTYPE f [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><f>&e;</f>");
        write("文字.properties", "memo.signature.office=好\nmemo.nothing=x\nmemo.date={jahr}年\n");
        TemplateFolder read = read();

        assertThat(read.mistakes())
                .extracting(Message::key)
                .containsExactly("template.layout", "template.xml", "template.xml", "template.key", "template.value");
        assertThat(read.mistakes())
                .extracting(m -> m.args().get("line"))
                .startsWith("5", "3")
                .endsWith("2", "3");
        assertThat(read.templates().layout().get("page").get("top").text()).isEqualTo("37");
        assertThat(read.templates().styles()).isEqualTo(Templates.shipped().styles());
        assertThat(read.templates().fonts()).isEqualTo(Templates.shipped().fonts());
        assertThat(read.templates().texts()).containsOnlyKeys("memo.signature.office");
    }

    @Test
    void stylesThatLackOneAreNotUsed() throws IOException {
        write("styles.xml", Resources.text(Templates.STYLES).replace("\"KeptText\"", "\"Anders\""));

        assertThat(read().mistakes()).extracting(m -> m.args().get("what")).containsExactly("KeptText");
        assertThat(read().templates().styles()).isEqualTo(Templates.shipped().styles());
    }
}
